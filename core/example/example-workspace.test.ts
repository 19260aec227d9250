import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAnswers } from '../answers/schedule.ts';
import { competencesOf } from '../gaps/competences.ts';
import { doubtsOf } from '../gaps/doubts.ts';
import { createFormatter } from '../messages/format.ts';
import { type CollectionName, collectionSchemas, type Workspace, workspaceSchema } from '../model/workspace.ts';
import { referencesOf } from '../model/references.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { isForToday } from '../reminders/badge.ts';
import { lastStageOf, stageOf } from '../playbook/stage.ts';
import { attentionOf } from '../standing/attention.ts';
import { dossiers } from '../standing/dossier.ts';
import { isLate } from '../standing/whose-move.ts';
import { addMs, DAY_MS, instantFromMs, MINUTE_MS, msOf } from '../time/instant.ts';
import { addDays, mondayOf } from '../time/local-day.ts';
import { instantSchema, type Zone } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { at, london } from '../testing/builders.ts';
import { exampleWorkspace } from './example-workspace.ts';

const zones = [
  'Europe/London',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'America/St_Johns',
] as Zone[];
const moments = fc.record({
  now: fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-12-31') }).map(instantFromMs),
  zone: fc.constantFrom(...zones),
});

const instantsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return instantSchema.safeParse(value).success ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(instantsIn) : [];
};

const missingReferences = (workspace: Workspace): readonly string[] =>
  (Object.keys(collectionSchemas) as CollectionName[]).flatMap((collection) =>
    Object.values(workspace[collection]).flatMap((record) =>
      referencesOf(collection, record as never).flatMap(([where, id]) => (workspace[where][id] === undefined ? [`${where} ${id}`] : [])),
    ),
  );

/** What the plan has to hold, by name, so that a failure says what is missing. */
const situationsIn = (workspace: Workspace, now: ReturnType<typeof instantFromMs>, zone: Zone) => {
  const plan = planWorkspace(workspace, now);
  const open = plan.filter(({ state }) => state.kind === 'open');
  const folders = [...dossiers(workspace).values()];
  const stages = folders.map(({ events }) => stageOf(events));
  const attention = folders.flatMap((folder) =>
    attentionOf(
      folder,
      plan.filter(({ opportunityId }) => opportunityId === folder.opportunity.id),
      now,
    ),
  );
  const nextMonday = addDays(mondayOf(dayOf(now, zone)), 7);
  const isNextWeek = (instant: typeof now): boolean => dayOf(instant, zone) >= nextMonday && dayOf(instant, zone) < addDays(nextMonday, 7);
  return {
    lateAndMendable: open.some((action) => isLate(action, now) && action.mend !== null && action.ruleId === 'thank-you'),
    thanksInTime: open.some(
      ({ ruleId, earliestAt, latestAt }) =>
        ruleId === 'thank-you' && earliestAt <= now && latestAt !== null && latestAt > now && latestAt < addMs(now, DAY_MS),
    ),
    recruiterCallInTime: open.some((action) => action.ruleId === 'recruiter-call' && !isLate(action, now)),
    referencesToTell: open.some((action) => action.ruleId === 'references' && action.earliestAt <= now && !isLate(action, now)),
    decisionNextWeek: open.some(({ ruleId, move, idealAt }) => ruleId === 'decision-day' && move === 'theirs' && isNextWeek(idealAt)),
    interviewNextWeek: open.some(({ ruleId, idealAt }) => ruleId === 'interview-day' && isNextWeek(idealAt)),
    offerEndsNextWeek: attention.some((flag) => flag.kind === 'offer-ends' && isNextWeek(flag.at)),
    unheardOf: attention.some(({ kind }) => kind === 'slow' || kind === 'silent'),
    onHold: stages.includes('paused'),
    underAnOwnName: folders.some(({ events }) => lastStageOf(events)?.customStageId === workspace.settings.customStages[0]?.id),
    moved: folders.some(({ events }) => events.some(({ kind }) => kind === 'interview-rescheduled')),
    putOff: plan.some(({ state }) => state.kind === 'snoozed'),
    doneBefore: plan.filter(({ state }) => state.kind === 'done').length >= 10,
    debriefToGoOnWith: Object.values(workspace.debriefs).some(
      ({ closedAt, minutes, spentMs }) => closedAt === null && minutes * MINUTE_MS - spentMs === 6 * MINUTE_MS,
    ),
    gapsToClose: competencesOf(workspace, now).filter(({ standing }) => standing === 'open').length === 1,
    gapsClosing: competencesOf(workspace, now).some(({ standing }) => standing === 'closing'),
    doubtToSettle: Object.keys(workspace.briefs).some((id) => {
      const round = workspace.interviews[id];
      return (
        round !== undefined &&
        doubtsOf(workspace, round.opportunityId, now).some(({ times, storyIds }) => times === 3 && storyIds.length > 0)
      );
    }),
    answersToPractise: dueAnswers(workspace, now).length >= 2 && dueAnswers(workspace, now).length < 8,
    inbox: Object.values(workspace.deliveries).length > 0,
  };
};

describe('The example workspace', () => {
  test('satisfies the schemas, names nobody who is not in it, and knows nothing of the future but what is planned', () => {
    fc.assert(
      fc.property(moments, ({ now, zone }) => {
        const workspace = exampleWorkspace(now, zone);
        const planned = Object.values(workspace.interviews).filter(({ startAt }) => startAt > now);
        // Where an interview was moved from and to may lie ahead like the interview itself.
        const facts = Object.values(workspace.events).map((event) =>
          event.kind === 'interview-rescheduled' ? { ...event, before: null, after: null } : event,
        );
        const past = {
          ...workspace,
          events: facts,
          interviews: Object.values(workspace.interviews).filter(({ startAt }) => startAt <= now),
          marks: {},
          // When an answer comes back to be practised lies ahead by its nature.
          answers: Object.values(workspace.answers).map((answer) => ({ ...answer, card: null })),
        };
        const done = Object.values(workspace.marks).filter(({ state }) => state.kind === 'done');
        expect({
          parsed: workspaceSchema.safeParse(workspace).error ?? null,
          opportunities: Object.keys(workspace.opportunities).length,
          missing: missingReferences(workspace),
          planned: planned.length,
          future: instantsIn([past, done]).filter((instant) => instant > now),
        }).toEqual({ parsed: null, opportunities: 26, missing: [], planned: 1, future: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('has something true for every screen at any hour of any day', () => {
    fc.assert(
      fc.property(moments, ({ now, zone }) => {
        expect(situationsIn(exampleWorkspace(now, zone), now, zone)).toEqual({
          lateAndMendable: true,
          thanksInTime: true,
          recruiterCallInTime: true,
          referencesToTell: true,
          decisionNextWeek: true,
          interviewNextWeek: true,
          offerEndsNextWeek: true,
          unheardOf: true,
          onHold: true,
          underAnOwnName: true,
          moved: true,
          putOff: true,
          doneBefore: true,
          debriefToGoOnWith: true,
          gapsToClose: true,
          gapsClosing: true,
          doubtToSettle: true,
          answersToPractise: true,
          inbox: true,
        });
      }),
      { numRuns: 30 },
    );
  });

  test('keeps its promises through one week, three hours by three hours', () => {
    const start = msOf(at('2026-11-09 00:10'));
    const hours = Array.from({ length: 7 * 8 }, (_, turn) => instantFromMs(start + turn * (DAY_MS / 8)));
    const broken = hours.filter((now) => Object.values(situationsIn(exampleWorkspace(now, london), now, london)).includes(false));

    expect(broken).toEqual([]);
  });

  test('whoever said yes can still hand in the notice in time, once the contract is signed', () => {
    fc.assert(
      fc.property(moments, ({ now, zone }) => {
        const notice = planWorkspace(exampleWorkspace(now, zone), now).find(({ ruleId }) => ruleId === 'hand-in-notice');
        expect(notice?.detail).toMatchObject({ key: 'playbook.hand-in-notice.detail-waiting', values: { dated: 'yes' } });
      }),
    );
  });

  test('asks for these things on a Thursday at noon, and one of them is pressing', () => {
    const now = at('2026-11-12 12:38');
    const format = createFormatter({ locale: 'en-GB', zone: london });
    const workspace = exampleWorkspace(now, london);
    const today = planWorkspace(workspace, now).filter((action) => isForToday(action, workspace.settings, now));
    const titles = today.map(({ title, isPressing, kind }) => [
      format.say(title, now),
      ...(isPressing ? ['pressing'] : []),
      ...(kind === 'kindness' ? ['a kind word'] : []),
    ]);

    expect(titles).toEqual([
      ['Let Tidewell rest'],
      ['Answer Marta Kowalczyk', 'pressing'],
      ['Thank Marta Kowalczyk'],
      ['Thank Priya Nair'],
      ['Debrief your first interview at Northgate Energy'],
      ['Decide on the offer from Halden Freight'],
      ['Give Helena Marsh a heads-up'],
      ['Well done at Castlemere Trust', 'a kind word'],
      ['Call Aisha Bello with your feedback'],
      ['Debrief your first interview at Castlemere Trust'],
    ]);
  });
});
