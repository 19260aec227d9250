import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { EventOf, WorkspaceEvent } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Operation, Workspace } from '../model/workspace.ts';
import { aMark, anEvent, anEventId, anOpportunityId, london } from '../testing/builders.ts';
import { type Season, seasons } from '../testing/random-workspace.ts';
import { addMs, DAY_MS, msBetween } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import type { Instant } from '../time/types.ts';
import { nextWorkingDay } from '../time/working-days.ts';
import { dayOf, startOfDay } from '../time/zone.ts';
import type { Action } from './action.ts';
import { caseOf } from './case.ts';
import { createPlanner, planOpportunity, planWorkspace } from './plan.ts';
import { acrossRules, ruleNamed } from './rulebook.ts';
import type { RuleId } from './rules.ts';
import { isClosed, stageOf } from './stage.ts';

/** Histories drawn for each property, in each season. */
const RUNS = 60;

type Holds = (workspace: Workspace, now: Instant) => void;

const inEverySeason = <Drawn>(propertyOf: (season: Season) => fc.IProperty<Drawn>, numRuns = RUNS): void => {
  for (const season of seasons) fc.assert(propertyOf(season), { numRuns });
};

const always = (holds: Holds): void => {
  inEverySeason(({ someWorkspace, someInstant }) => fc.property(someWorkspace, someInstant, holds));
};

/** Rules whose steps follow from several opportunities. */
const across = new Set(acrossRules.map(({ id }) => id));

const isLive = ({ state }: Action): boolean => state.kind === 'open' || state.kind === 'snoozed';

const eventsOf = (workspace: Workspace, id: OpportunityId, now: Instant) =>
  Object.values(workspace.events).filter((event) => event.opportunityIds.includes(id) && event.at <= now);

const reversed = <Item>(records: Readonly<Record<string, Item>>): Record<string, Item> =>
  Object.fromEntries(Object.entries(records).reverse());

const followed = ['opportunities', 'interviews', 'people', 'events'] as const;

/** The operations that lead from one workspace to another with the same settings. */
const operationsBetween = (before: Workspace, after: Workspace): readonly Operation[] =>
  followed.flatMap((name) =>
    [...new Set([...Object.keys(before[name]), ...Object.keys(after[name])])]
      .filter((id) => before[name][id] !== after[name][id])
      .map((id): Operation => [name, id, after[name][id] ?? null]),
  );

const TURN = 5;
const inTurns = (operations: readonly Operation[]): readonly (readonly Operation[])[] =>
  Array.from({ length: Math.ceil(operations.length / TURN) }, (_none, turn) => operations.slice(turn * TURN, (turn + 1) * TURN));

const applied = (workspace: Workspace, [name, id, record]: Operation): Workspace => {
  if (name === 'settings') return workspace;
  const { [id]: _gone, ...others } = workspace[name] as Record<string, unknown>;
  return { ...workspace, [name]: record === null ? others : { ...others, [id]: record } };
};
const awaiting: ReadonlySet<string> = new Set(['question', 'request', 'invitation', 'offer', 'missed-call']);

/** Whoever owes them an answer does not ask for news. */
const isAwaitingAnswer = (event: WorkspaceEvent): boolean => event.kind === 'contact' && awaiting.has(event.about);

/** Rules about a round that is still to come. */
const aboutPlanned: ReadonlySet<RuleId> = new Set(['interview-day', 'ask-next-steps', 'ask-format', 'prepare']);

describe('whatever the history, the plan', () => {
  it('is the same each time', () => {
    always((workspace, now) => {
      expect(planWorkspace(workspace, now)).toEqual(planWorkspace(workspace, now));
    });
  });

  it('does not depend on the order of records', () => {
    always((workspace, now) => {
      const other = {
        ...workspace,
        opportunities: reversed(workspace.opportunities),
        interviews: reversed(workspace.interviews),
        events: reversed(workspace.events),
      };
      expect(planWorkspace(other, now)).toEqual(planWorkspace(workspace, now));
    });
  });

  it('of the workspace holds the steps of each opportunity at their own dates, whatever is said of them across', () => {
    always((workspace, now) => {
      const each = Object.values(workspace.opportunities).flatMap(({ id }) => {
        const facts = caseOf(workspace, id);
        return facts === null ? [] : planOpportunity(facts, workspace.settings, now);
      });
      const dated = ({ key, idealAt, latestAt, state, opportunityId }: Action) => ({ key, idealAt, latestAt, state, opportunityId });
      const plan = planWorkspace(workspace, now);
      const whole = new Set(plan.map(({ key }) => key));
      // Of kind words one is left, and a process that is to hear of a signature elsewhere asks for little more.
      const ending = new Set(plan.filter(({ ruleId }) => ruleId === 'tell-others').map(({ opportunityId }) => opportunityId));
      const mayBeLeftOut = ({ kind, opportunityId, state }: Action): boolean =>
        kind === 'kindness' || (ending.has(opportunityId) && (state.kind === 'open' || state.kind === 'snoozed'));
      const common = plan.filter(({ ruleId }) => !across.has(ruleId));
      expect(new Set(common.map(dated))).toEqual(
        new Set(each.filter((action) => !mayBeLeftOut(action) || whole.has(action.key)).map(dated)),
      );
    });
  });

  it('names every action once and keeps its instants in order', () => {
    always((workspace, now) => {
      const actions = planWorkspace(workspace, now);
      expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
      for (const { earliestAt, idealAt, latestAt } of actions) {
        expect(earliestAt <= idealAt).toBe(true);
        expect(latestAt === null || idealAt <= latestAt).toBe(true);
      }
    });
  });

  it('holds nothing before its cause', () => {
    always((workspace, now) => {
      for (const { ruleId, interviewId, opportunityId, earliestAt } of planWorkspace(workspace, now)) {
        const interview = interviewId === null ? undefined : workspace.interviews[interviewId];
        const before = opportunityId === null ? [] : eventsOf(workspace, opportunityId, now).filter(({ at }) => at <= earliestAt);
        if (aboutPlanned.has(ruleId)) expect(interview !== undefined && interview.endAt > now).toBe(true);
        else if (ruleId === 'rearrange')
          expect(before.length > 0 || (interview !== undefined && interview.startAt <= earliestAt)).toBe(true);
        else if (ruleId === 'decision-day' || across.has(ruleId)) continue;
        else if (interview !== undefined) expect(interview.endAt <= now && interview.endAt <= earliestAt).toBe(true);
        else if (opportunityId !== null) {
          const agreed = Object.values(workspace.interviews).filter(
            (each) => each.opportunityId === opportunityId && each.loggedAt <= earliestAt,
          );
          expect([...before, ...agreed]).not.toEqual([]);
        }
      }
    });
  });

  it('holds no direct letter where a recruiter runs it, unless agreed, asked for or switched', () => {
    always((workspace, now) => {
      for (const { ruleId, opportunityId, personId, state } of planWorkspace(workspace, now)) {
        const opportunity = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
        if (opportunity === undefined || opportunity.route.kind === 'direct' || state.kind === 'done') continue;
        const { recruiterId } = opportunity.route;
        const direct = ruleId === 'thank-you' || (ruleId === 'check-in' && personId !== recruiterId);
        if (!direct) continue;
        const allowed = eventsOf(workspace, opportunity.id, now).some(
          (event) =>
            (event.kind === 'direct-note-answered' && event.agreed) ||
            (event.kind === 'follow-up-channel-stated' && event.channel !== 'through-recruiter'),
        );
        expect(allowed || (ruleId === 'thank-you' && !workspace.settings.switches.thankThroughRecruiter)).toBe(true);
      }
    });
  });

  it('holds no direct letter while the employer asks for contact through the recruiter', () => {
    always((workspace, now) => {
      for (const { ruleId, opportunityId, state } of planWorkspace(workspace, now)) {
        const opportunity = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
        if (opportunity === undefined || opportunity.route.kind === 'direct' || ruleId !== 'thank-you' || state.kind === 'done') continue;
        const said = eventsOf(workspace, opportunity.id, now)
          .filter(
            (event): event is EventOf<'follow-up-channel-stated'> => event.kind === 'follow-up-channel-stated' && event.by === 'employer',
          )
          .sort((a, b) => (a.at < b.at ? -1 : 1));
        expect(said.at(-1)?.channel).not.toBe('through-recruiter');
      }
    });
  });

  it('counts 24 elapsed hours for thanks, whatever the clocks and the calendar do', () => {
    always((workspace, now) => {
      for (const { ruleId, interviewId, latestAt } of planWorkspace(workspace, now)) {
        const interview = interviewId === null ? undefined : workspace.interviews[interviewId];
        if (interview === undefined || latestAt === null || (ruleId !== 'thank-you' && ruleId !== 'thank-through-recruiter')) continue;
        expect(msBetween(interview.endAt, latestAt)).toBe(DAY_MS);
      }
    });
  });

  it('never checks in before a working day after the date the employer named, whatever contact there is before it', () => {
    inEverySeason(({ someWorkspace, someInstant }) =>
      fc.property(someWorkspace, someInstant, fc.integer({ min: 1, max: 30 }), (workspace, now, days) => {
        const id = anOpportunityId('northgate');
        const date = anEvent('decision-date-stated', { id: anEventId('date'), at: addMs(now, -2), on: addDays(dayOf(now, london), days) });
        const contact = anEvent('contact', { id: anEventId('word'), at: addMs(now, -1) });
        const open = {
          ...workspace,
          interviews: Object.fromEntries(Object.entries(workspace.interviews).filter(([, { endAt }]) => endAt <= now)),
          events: {
            ...Object.fromEntries(
              Object.entries(workspace.events).filter(
                ([, event]) =>
                  event.kind !== 'stage-reached' && event.kind !== 'offer-made' && !isAwaitingAnswer(event) && event.at < date.at,
              ),
            ),
            [date.id]: date,
            [contact.id]: contact,
          },
        };
        const checkIns = planWorkspace(open, now).filter(({ ruleId, opportunityId }) => ruleId === 'check-in' && opportunityId === id);
        const due = startOfDay(nextWorkingDay(date.on, workspace.settings), london);
        expect(checkIns.map(({ idealAt, earliestAt }) => idealAt >= due && earliestAt >= startOfDay(date.on, london))).toEqual([true]);
      }),
    );
  });

  it('leaves only what the end itself causes open once an opportunity is closed', () => {
    always((workspace, now) => {
      for (const action of planWorkspace(workspace, now)) {
        if (action.opportunityId === null || ruleNamed(action.ruleId)?.stands !== 'open') continue;
        if (isClosed(stageOf(eventsOf(workspace, action.opportunityId, now)))) expect(action.state.kind).toBe('done');
      }
    });
  });

  it('keeps what was done or skipped as it was said, and never opens it again', () => {
    inEverySeason(({ someWorkspace, someInstant }) =>
      fc.property(
        someWorkspace,
        someInstant,
        fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
        fc.nat(40),
        (workspace, now, done, days) => {
          // Their decision is nothing to be done, and once there was word from them its day is over.
          const before = planWorkspace(workspace, now).filter(({ ruleId }) => ruleId !== 'decision-day');
          const marks = before
            .filter(isLive)
            .map(({ key, opportunityId }, index) =>
              aMark(key, { kind: done[index] === true ? 'done' : 'skipped', at: now }, opportunityId),
            );
          const marked = { ...workspace, marks: Object.fromEntries(marks.map((mark) => [mark.key, mark])) };
          const said = new Map(marks.map(({ key, state }) => [key, state.kind as string]));
          for (const later of [now, addMs(now, days * DAY_MS)]) {
            for (const { key, state } of planWorkspace(marked, later)) {
              const kind = said.get(key);
              if (kind !== undefined) expect(state.kind).toBe(kind);
            }
          }
          const still = planWorkspace(marked, now).map(({ key }) => key);
          expect(still).toEqual(expect.arrayContaining(marks.filter(({ state }) => state.kind === 'done').map(({ key }) => key)));
        },
      ),
    );
  });

  it('is the same from a planner that followed the days as from scratch', () => {
    inEverySeason(({ someWorkspace, someInstant }) =>
      fc.property(
        fc.array(someWorkspace, { minLength: 1, maxLength: 3 }),
        fc.array(someInstant, { minLength: 2, maxLength: 8 }),
        (workspaces, instants) => {
          const plan = createPlanner();
          instants.forEach((now, index) => {
            const workspace = workspaces[index % workspaces.length] as Workspace;
            expect(plan(workspace, now)).toEqual(planWorkspace(workspace, now));
          });
        },
      ),
    );
  });

  it('is the same from a planner that was told each change as from scratch, and what did not change stays the same object', () => {
    inEverySeason(
      ({ someWorkspace, someInstant }) =>
        fc.property(someWorkspace, someWorkspace, someInstant, (first, second, now) => {
          const plan = createPlanner();
          let before = first;
          let last = plan(before, now);
          // Each change takes over a few records, as a store does.
          for (const operations of inTurns(operationsBetween(first, second))) {
            const next = operations.reduce(applied, before);
            const actions = plan(next, now, { from: before, operations });
            expect(isDeepStrictEqual(actions, planWorkspace(next, now))).toBe(true);
            const known = new Map(last.map((action) => [action.key, action]));
            const remade = actions.filter((action) => {
              const old = known.get(action.key);
              return old !== undefined && old !== action && isDeepStrictEqual(old, action);
            });
            expect(remade).toEqual([]);
            before = next;
            last = actions;
          }
        }),
      RUNS / 2,
    );
  });

  it('can be said in words', () => {
    const formatter = createFormatter({ locale: 'en-GB', zone: london });
    always((workspace, now) => {
      for (const { title, detail, mend, state, reason } of planWorkspace(workspace, now)) {
        const words = [
          title,
          detail,
          mend,
          reason.rule,
          ...reason.facts,
          reason.settled?.disagreement,
          reason.settled?.followed,
          reason.changes,
        ];
        for (const said of [...words, state.kind === 'dropped' ? state.because : null])
          if (said !== null && said !== undefined) expect(formatter.say(said, now)).toMatch(/^[^{}]+$/u);
      }
    });
  });
});
