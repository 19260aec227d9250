import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf, Stage } from '../model/event.ts';
import type { Workspace } from '../model/workspace.ts';
import { anEvent, anEventId, anOpportunityId } from '../testing/builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import { addMs, DAY_MS, msBetween } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import type { Instant } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { RESERVED_PACE_DAYS, STANDARD_PACE_DAYS } from './figures.ts';
import { planWorkspace } from './plan.ts';
import type { RuleId } from './rules.ts';
import { stageOf } from './stage.ts';
import { isLive } from './to-action.ts';

/** Histories drawn for each property, in each season. */
const RUNS = 60;

/** The property for random histories; `holds` answers how often it was put to the test, which has to be some time. */
const always = (holds: (workspace: Workspace, now: Instant) => number): void => {
  let tested = 0;
  for (const { someWorkspace, someInstant } of seasons)
    fc.assert(
      fc.property(someWorkspace, someInstant, (workspace, now) => {
        tested += holds(workspace, now);
      }),
      { numRuns: RUNS },
    );
  expect(tested).toBeGreaterThan(0);
};

const eventsOf = ({ events }: Workspace, id: string, now: Instant) =>
  Object.values(events).filter((event) => event.at <= now && event.opportunityIds.some((each) => each === id));

/** A call of the person's own that nobody answered reached nobody. */
const reached = ({ direction, about, party }: EventOf<'contact'>): boolean =>
  party !== 'reference' && !(direction === 'out' && about === 'missed-call');

/** When they were last written to, heard of or spoken to, whoever began it. */
const lastContactAt = (workspace: Workspace, id: string, now: Instant): Instant | undefined =>
  eventsOf(workspace, id, now)
    .filter((event) => event.kind === 'offer-made' || (event.kind === 'contact' && reached(event)))
    .map(({ at }) => at)
    .sort()
    .at(-1);

const paceDays = (workspace: Workspace, id: string, now: Instant): number => {
  if (stageOf(eventsOf(workspace, id, now)) === 'paused') return RESERVED_PACE_DAYS;
  const pace = workspace.opportunities[id]?.pace ?? workspace.settings.pace;
  return pace === 'reserved' ? RESERVED_PACE_DAYS : STANDARD_PACE_DAYS;
};

/** What each end may cause at the opportunity that ended. */
const causedBy = {
  rejected: ['ask-feedback', 'thank-recruiter', 'tell-references', 'stay-positive'],
  withdrawn: ['tell-withdrawal', 'thank-recruiter', 'tell-references', 'congratulate'],
  accepted: ['await-contract', 'hand-in-notice', 'last-steps', 'thank-recruiter', 'tell-references', 'congratulate'],
  signed: ['hand-in-notice', 'last-steps', 'thank-recruiter', 'tell-references', 'congratulate'],
} satisfies Partial<Record<Stage, readonly RuleId[]>>;
const ends = ['rejected', 'withdrawn', 'accepted', 'signed'] as const satisfies readonly (keyof typeof causedBy)[];

const isEnd = (stage: Stage): boolean => ends.some((end) => end === stage);

/** What an end may cause at others: they hear of a signature, move up among those worth telling of an offer, or are the two left of three that clashed. Kind words are one for all. */
const elsewhere: readonly RuleId[] = ['tell-others', 'tell-of-offer', 'clash'];

describe('whatever the history, the plan', () => {
  it('checks in no sooner than the pace after the last contact, unless the employer or the recruiter named a day', () => {
    always((workspace, now) => {
      const { zone } = workspace.settings;
      let tested = 0;
      for (const { ruleId, opportunityId, idealAt, state, reason } of planWorkspace(workspace, now)) {
        if (ruleId !== 'check-in' || opportunityId === null || state.kind !== 'open') continue;
        if (reason.level === 'employer' || reason.level === 'recruiter') continue;
        const at = lastContactAt(workspace, opportunityId, now);
        if (at === undefined) continue;
        expect(dayOf(idealAt, zone) >= addDays(dayOf(at, zone), paceDays(workspace, opportunityId, now))).toBe(true);
        tested += 1;
      }
      return tested;
    });
  });

  it('counts 24 elapsed hours for an answer from when the message came, whatever the clocks and the calendar do', () => {
    always((workspace, now) => {
      const answers = planWorkspace(workspace, now).filter(({ ruleId }) => ruleId === 'reply');
      for (const { key, idealAt, latestAt } of answers) {
        const message = workspace.events[key.slice(key.lastIndexOf(':') + 1)];
        expect(message?.at).toBe(idealAt);
        expect(msBetween(idealAt, latestAt ?? idealAt)).toBe(DAY_MS);
      }
      return answers.length;
    });
  });

  it.each(ends)('gains from the end “%s” only what that end causes', (stage) => {
    const id = anOpportunityId('northgate');
    always((workspace, now) => {
      const end = anEvent('stage-reached', { id: anEventId('end'), opportunityIds: [id], stage, at: addMs(now, -1), loggedAt: now });
      // What happened in the same moment goes on after the end.
      if (eventsOf(workspace, id, now).some((event) => event.at >= end.at)) return 0;
      const after = { ...workspace, events: { ...workspace.events, [end.id]: end } };
      const before = new Set(
        planWorkspace(workspace, now)
          .filter(isLive)
          .map(({ key }) => key),
      );
      const gained = planWorkspace(after, now).filter((action) => isLive(action) && !before.has(action.key));
      // A contract that is signed ends what the yes before it ended; what follows counts from the yes.
      const endedAt = eventsOf(after, id, now).flatMap((event) => (event.kind === 'stage-reached' && isEnd(event.stage) ? [event.at] : []));
      // Another end after a signature takes the signature back, and what it had ended elsewhere goes on.
      const wasSigned = stageOf(eventsOf(workspace, id, now)) === 'signed';
      // A contract signed elsewhere had left its steps out while it ran; once it has ended, what its end leaves standing shows.
      const isSignedElsewhere = Object.values(workspace.opportunities).some(
        (other) => other.id !== id && stageOf(eventsOf(workspace, other.id, now)) === 'signed',
      );
      for (const { opportunityId, ruleId, kind, earliestAt } of gained) {
        if (opportunityId === id ? isSignedElsewhere : wasSigned) continue;
        if (opportunityId === id) {
          expect(causedBy[stage]).toContain(ruleId);
          expect(endedAt.some((at) => at <= earliestAt)).toBe(true);
        } else if (opportunityId !== null && kind !== 'kindness') expect(elsewhere).toContain(ruleId);
      }
      return gained.length;
    });
  });
});
