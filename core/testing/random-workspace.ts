import { thanksRules } from '../playbook/switched-off.ts';
import fc from 'fast-check';
import { contactAboutSchema, stageSchema, termsHeardSchema, type WorkspaceEvent } from '../model/event.ts';
import type { GapPlan } from '../model/brief.ts';
import type { AskedQuestion, Debrief } from '../model/debrief.ts';
import type { GapKey } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Settings } from '../model/settings.ts';
import type { Workspace } from '../model/workspace.ts';
import { addMs, DAY_MS, HOUR_MS, instantFromMs, MINUTE_MS } from '../time/instant.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../time/types.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  aWorkspace,
  someSettings,
} from './builders.ts';
import { aDebrief, anAskedQuestion, anOwnQuestion } from './learning-builders.ts';

/** Zones with changes in both hemispheres, by half an hour, and at both ends of the day line. */
const someZone = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Kiritimati',
  'Pacific/Honolulu',
  'Asia/Beirut',
) as fc.Arbitrary<Zone>;

const someCompetence = fc.constantFrom('', '', 'Pay', 'Window functions');

const names = ['priya', 'omar', 'lena', 'tom', 'helena'] as const;
const people: readonly Person[] = names.map((name) =>
  aPerson({ id: aPersonId(name), name: name.replace(/^./u, (first) => first.toUpperCase()) }),
);
const somePersonId = fc.constantFrom(...names).map((name) => aPersonId(name));

const opportunityNames = ['northgate', 'halden', 'pellow'] as const;
const someOpportunityId = fc.constantFrom(...opportunityNames).map((name) => anOpportunityId(name));

const someOpportunities: fc.Arbitrary<readonly Opportunity[]> = fc.tuple(
  ...opportunityNames.map((name) =>
    fc
      .record({
        route: fc.oneof(
          fc.constant({ kind: 'direct' as const }),
          fc.record({
            kind: fc.constant('recruiter' as const),
            recruiterId: fc.option(fc.constant(aPersonId('tom'))),
            agency: fc.constantFrom('', 'Brightwater'),
          }),
        ),
        zone: someZone,
        referenceIds: fc.uniqueArray(somePersonId, { maxLength: 2 }),
        rulesOff: fc.constantFrom<string[]>([], [], [...thanksRules], ['references', 'congratulate']),
        pace: fc.constantFrom(null, 'standard' as const, 'reserved' as const),
      })
      .map((given) => anOpportunity({ id: anOpportunityId(name), company: name, ...given })),
  ),
);

/** Histories that all take place within these days, dense enough for facts to meet. */
export interface Season {
  readonly someInstant: fc.Arbitrary<Instant>;
  /** Three opportunities with any history: rounds, contacts, statements and stages in any order, in any zones. No marks. */
  readonly someWorkspace: fc.Arbitrary<Workspace>;
}

const SEASON_DAYS = 40;

const seasonFrom = (first: string): Season => {
  const fromMinute = Date.parse(first) / MINUTE_MS;
  const someInstant = fc
    .integer({ min: fromMinute, max: fromMinute + (SEASON_DAYS * DAY_MS) / MINUTE_MS })
    .map((minute) => instantFromMs(minute * MINUTE_MS));
  const someDay = someInstant.map((instant) => instant.slice(0, 10) as LocalDay);

  const someInterviews: fc.Arbitrary<readonly Interview[]> = fc
    .array(
      fc.record({
        opportunityId: someOpportunityId,
        startAt: someInstant,
        hours: fc.constantFrom(0.5, 1, 3),
        round: fc.integer({ min: 0, max: 3 }),
        zone: someZone,
        interviewerIds: fc.uniqueArray(somePersonId, { maxLength: 3 }),
        gap: someCompetence,
        goodAnswer: someCompetence,
        loggedAfterMs: fc.constantFrom(0, 0, -9 * DAY_MS, 26 * HOUR_MS),
      }),
      { maxLength: 8 },
    )
    .map((drawn) =>
      drawn.map(({ hours, loggedAfterMs, ...given }, index) => {
        const endAt = addMs(given.startAt, hours * HOUR_MS);
        return anInterview({ ...given, id: anInterviewId(`round${index}`), endAt, loggedAt: addMs(endAt, loggedAfterMs) });
      }),
    );

  const someQuestions: fc.Arbitrary<readonly AskedQuestion[]> = fc.array(
    fc
      .record({
        about: someCompetence,
        marks: fc.constantFrom<AskedQuestion['marks']>([], ['prepared'], ['off-guard']),
        timesAsked: fc.constantFrom(1, 3),
      })
      .map((given) => anAskedQuestion(given)),
    { maxLength: 2 },
  );
  /** What was written of some of the interviews. */
  const debriefsOf = (interviews: readonly Interview[]): fc.Arbitrary<readonly Debrief[]> =>
    fc
      .tuple(
        ...interviews.map(({ id, endAt }) =>
          fc.option(
            fc
              .record({
                questions: someQuestions,
                topics: fc.constantFrom<Debrief['topics']>([], ['Dashboards']),
                ownQuestions: fc.constantFrom<Debrief['ownQuestions']>([], [anOwnQuestion()], [anOwnQuestion({ state: 'forgotten' })]),
                fellWellShort: fc.boolean(),
                forRecruiter: fc.constantFrom('', 'It could have gone better.'),
                closedAt: fc.constantFrom(null, addMs(endAt, 5 * HOUR_MS)),
              })
              .map((given) =>
                aDebrief({ ...given, id, questions: [...given.questions], startedAt: endAt, changedAt: addMs(endAt, HOUR_MS) }),
              ),
          ),
        ),
      )
      .map((drawn) => drawn.filter((debrief) => debrief !== null));
  const someGapPlans: fc.Arbitrary<readonly GapPlan[]> = fc
    .option(fc.record({ plan: fc.constantFrom('', 'Practise it'), settledAt: fc.option(someInstant) }))
    .map((given) => (given === null ? [] : [{ id: 'pay' as GapKey, ...given }]));

  const someParty = fc.constantFrom('employer' as const, 'recruiter' as const);
  const someDayInZone = fc.record({ on: someDay, zone: someZone });
  const someDeadline = fc.option(
    fc.record({ on: someDay, time: fc.constantFrom(null, '12:00' as LocalTime, '17:30' as LocalTime), zone: someZone }),
  );
  const someOwnFields: fc.Arbitrary<Partial<WorkspaceEvent>> = fc.oneof(
    fc.record({ kind: fc.constant('stage-reached' as const), stage: fc.constantFrom(...stageSchema.options) }),
    fc.record({
      kind: fc.constant('contact' as const),
      direction: fc.constantFrom('in' as const, 'out' as const),
      party: fc.constantFrom('employer' as const, 'recruiter' as const, 'reference' as const),
      about: fc.constantFrom(...contactAboutSchema.options),
      medium: fc.constantFrom('mail' as const, 'phone' as const),
      personId: fc.option(somePersonId),
      answerBy: fc.option(someDayInZone),
    }),
    fc.record({ kind: fc.constant('decision-date-stated' as const), by: someParty, on: someDay, zone: someZone }),
    fc.record({
      kind: fc.constant('follow-up-channel-stated' as const),
      by: someParty,
      channel: fc.constantFrom('mail' as const, 'through-recruiter' as const),
    }),
    fc.record({ kind: fc.constant('direct-note-answered' as const), agreed: fc.boolean() }),
    fc.record({ kind: fc.constant('contact-date-advised' as const), by: someParty, on: someDay, zone: someZone }),
    fc.record({ kind: fc.constant('offer-made' as const), deadline: someDeadline }),
    fc.record({ kind: fc.constant('offer-deadline-moved' as const), deadline: someDeadline }),
    fc.record({ kind: fc.constant('start-date-agreed' as const), on: someDay, zone: someZone }),
    fc.record({
      kind: fc.constant('terms-heard' as const),
      says: fc.constantFrom(...termsHeardSchema.options),
      personId: fc.option(somePersonId),
    }),
  );

  const someTurn: fc.Arbitrary<Partial<WorkspaceEvent>> = fc.oneof(
    fc.record({
      kind: fc.constant('interview-cancelled' as const),
      by: fc.constantFrom('employer' as const, 'recruiter' as const, 'me' as const),
    }),
    fc.record({ kind: fc.constant('interview-missed' as const) }),
    fc.tuple(fc.constantFrom('employer' as const, 'me' as const), someInstant).map(([by, startAt]) => ({
      kind: 'interview-rescheduled' as const,
      by,
      before: { startAt, endAt: addMs(startAt, HOUR_MS), endIsKnown: true },
    })),
  );
  /** What became of some of the interviews; a move led to where the interview is. */
  const turnsOf = (interviews: readonly Interview[]): fc.Arbitrary<readonly WorkspaceEvent[]> =>
    interviews.length === 0
      ? fc.constant([])
      : fc.array(fc.tuple(someTurn, fc.constantFrom(...interviews), someInstant), { maxLength: 3 }).map((drawn) =>
          drawn.map(([own, { id: interviewId, opportunityId, startAt, endAt }, at], index) =>
            anEvent(own.kind ?? 'interview-missed', {
              ...own,
              ...(own.kind === 'interview-rescheduled' ? { after: { startAt, endAt } } : {}),
              id: anEventId(`turn${index}`),
              opportunityIds: [opportunityId],
              interviewId,
              at,
              loggedAt: at,
            }),
          ),
        );

  const someEvents: fc.Arbitrary<readonly WorkspaceEvent[]> = fc
    .array(fc.tuple(someOwnFields, fc.uniqueArray(someOpportunityId, { minLength: 1, maxLength: 2 }), someInstant), { maxLength: 14 })
    .map((drawn) =>
      drawn.map(([own, opportunityIds, at], index) =>
        anEvent(own.kind ?? 'contact', { ...own, id: anEventId(`event${index}`), opportunityIds, at, loggedAt: at }),
      ),
    );

  const someSettingsOf: fc.Arbitrary<Settings> = fc
    .record({
      pace: fc.constantFrom('standard' as const, 'reserved' as const),
      zone: someZone,
      weekend: fc.constantFrom([6, 7] as const, [5, 6] as const, [] as const),
      daysOff: fc.uniqueArray(someDay, { maxLength: 3 }),
      morningTime: fc.constantFrom('09:00', '07:30', '02:30') as fc.Arbitrary<LocalTime>,
      switches: fc.record({
        thankThroughRecruiter: fc.boolean(),
        allowOneClarification: fc.boolean(),
        searchUntilSigned: fc.boolean(),
        writtenAccount: fc.boolean(),
      }),
      rulesOff: fc.constantFrom<string[]>([], [], ['keep-searching'], [...thanksRules]),
      employed: fc.boolean(),
    })
    .map((given) => someSettings({ ...given, weekend: [...given.weekend] }));

  const someWorkspace = fc
    .record({
      settings: someSettingsOf,
      opportunities: someOpportunities,
      interviews: someInterviews,
      events: someEvents,
      gapPlans: someGapPlans,
    })
    .chain((parts) =>
      fc
        .tuple(turnsOf(parts.interviews), debriefsOf(parts.interviews))
        .map(([turns, debriefs]) => aWorkspace({ ...parts, events: [...parts.events, ...turns], debriefs, people })),
    );
  return { someInstant, someWorkspace };
};

/** Around the clock changes of autumn and of spring, in both hemispheres. */
export const seasons: readonly Season[] = [seasonFrom('2026-10-01'), seasonFrom('2027-03-05')];
