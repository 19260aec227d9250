import { newDecision } from '../decision/new-decision.ts';
import type { PractisedAnswer, Story } from '../model/answer.ts';
import type { Brief, GapPlan } from '../model/brief.ts';
import type { CallSheet } from '../model/call-sheet.ts';
import type { Debrief } from '../model/debrief.ts';
import type { Decision } from '../model/decision.ts';
import type { OwnDocument } from '../model/document.ts';
import type { EventKind, EventOf, WorkspaceEvent } from '../model/event.ts';
import type { ActionKey, EventId, InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Letter, OwnTemplate } from '../model/letter.ts';
import type { Mark } from '../model/mark.ts';
import type { Currency, JobTerms, OfferRecord } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Settings } from '../model/settings.ts';
import { SCHEMA_VERSION, type Workspace } from '../model/workspace.ts';
import { noWeights } from '../model/empty-workspace.ts';
import { noTerms } from '../offers/no-terms.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../time/types.ts';
import { instantOf } from '../time/zone.ts';

const SHORTEST_ID = 8;
const idOf = (prefix: string, name: string): string => `${prefix}_${name.padEnd(SHORTEST_ID, '0')}`;

/** `anOpportunityId('northgate')`: the same name gives the same id. Names are lower-case letters and digits. */
export const anOpportunityId = (name = 'northgate'): OpportunityId => idOf('opp', name) as OpportunityId;
export const anInterviewId = (name = 'first'): InterviewId => idOf('int', name) as InterviewId;
export const aPersonId = (name = 'priya'): PersonId => idOf('per', name) as PersonId;
export const anEventId = (name = 'event'): EventId => idOf('evt', name) as EventId;

export const london = 'Europe/London' as Zone;
export const newYork = 'America/New_York' as Zone;

/** `at('2026-11-11 14:30')` on the clocks of London, or of another zone. */
export const at = (dayAndTime: string, zone: Zone = london): Instant => {
  const [day, time] = dayAndTime.split(' ') as [LocalDay, LocalTime];
  return instantOf(day, time, zone);
};

export const on = (day: string): LocalDay => day as LocalDay;

/** Northgate Energy, direct, with everything at its default. */
export const anOpportunity = (given: Partial<Opportunity> = {}): Opportunity => ({
  id: anOpportunityId(),
  company: 'Northgate Energy',
  business: '',
  role: 'Data Analyst',
  source: '',
  route: { kind: 'direct' },
  zone: london,
  referenceIds: [],
  rulesOff: [],
  pace: null,
  thankThroughRecruiter: null,
  excites: '',
  notes: '',
  createdAt: at('2026-10-20 09:00'),
  ...given,
});

/** A first interview with Priya Nair on Wednesday 11 November 2026, 13:30 to 14:30 in London. */
export const anInterview = (given: Partial<Interview> = {}): Interview => ({
  id: anInterviewId(),
  opportunityId: anOpportunityId(),
  round: 1,
  startAt: at('2026-11-11 13:30'),
  endAt: at('2026-11-11 14:30'),
  endIsKnown: true,
  zone: london,
  format: 'on-site',
  place: '',
  interviewerIds: [aPersonId()],
  feeling: null,
  goodAnswer: '',
  gap: '',
  notes: '',
  loggedAt: given.endAt ?? at('2026-11-11 14:40'),
  ...given,
});

/** Priya Nair, who interviews. */
export const aPerson = (given: Partial<Person> = {}): Person => ({
  id: aPersonId(),
  name: 'Priya Nair',
  roles: ['interviewer'],
  company: 'Northgate Energy',
  title: '',
  emails: [],
  phones: [],
  notes: '',
  research: '',
  links: [],
  referee: null,
  distinctFrom: [],
  ...given,
});

type OwnFields = { readonly [Kind in EventKind]: Omit<EventOf<Kind>, 'id' | 'opportunityIds' | 'at' | 'loggedAt' | 'notes' | 'kind'> };

const ownFields: OwnFields = {
  'stage-reached': { stage: 'interviewing', customStageId: null },
  contact: { direction: 'in', personId: null, party: 'employer', medium: 'mail', about: 'other', answerBy: null },
  'decision-date-stated': { by: 'employer', on: on('2026-11-20'), zone: london, interviewId: null },
  'follow-up-channel-stated': { by: 'employer', channel: 'mail' },
  'direct-note-answered': { agreed: true },
  'contact-date-advised': { by: 'recruiter', on: on('2026-11-19'), zone: london },
  'interview-rescheduled': {
    interviewId: anInterviewId(),
    by: 'employer',
    before: { startAt: at('2026-11-10 13:30'), endAt: at('2026-11-10 14:30'), endIsKnown: true },
    after: { startAt: at('2026-11-11 13:30'), endAt: at('2026-11-11 14:30') },
  },
  'interview-cancelled': { interviewId: anInterviewId(), by: 'employer' },
  'interview-missed': { interviewId: anInterviewId() },
  'offer-made': { deadline: { on: on('2026-11-27'), time: null, zone: london } },
  'offer-deadline-moved': { deadline: { on: on('2026-12-01'), time: null, zone: london } },
  'start-date-agreed': { on: on('2027-01-04'), zone: london },
  told: { topic: 'pay', words: '£44,000 to £48,000', personId: null },
  'terms-heard': { says: 'offered', words: '£46,500', personId: null },
};

/** `anEvent('contact', { about: 'thanks' })`, the day after the interview of `anInterview`. */
export const anEvent = <Kind extends EventKind>(kind: Kind, given: Partial<EventOf<Kind>> = {}): EventOf<Kind> => {
  const common = {
    id: anEventId(kind.replaceAll('-', '')),
    opportunityIds: [anOpportunityId()],
    at: at('2026-11-12 10:00'),
    loggedAt: given.at ?? at('2026-11-12 10:00'),
    notes: '',
  };
  return { ...common, kind, ...ownFields[kind], ...given } as unknown as EventOf<Kind>;
};

export const aMark = (key: string, state: Mark['state'], opportunityId: OpportunityId | null = anOpportunityId()): Mark => ({
  key: key as ActionKey,
  opportunityId,
  state,
});

/** The defaults, in London. */
export const someSettings = (given: Partial<Settings> = {}): Settings => ({
  pace: 'standard',
  quietHours: null,
  quietDays: [],
  weekend: [6, 7],
  daysOff: [],
  zone: london,
  zoneFollowsComputer: true,
  comparison: { currency: null, rates: [], weights: noWeights, presentJob: null },
  morningTime: '09:00' as LocalTime,
  hideDetails: false,
  // A test is about its own reminders; the morning's would come on top of them.
  morningDigest: false,
  remindersOff: [],
  remindersPausedUntilAt: null,
  switches: {
    thankThroughRecruiter: true,
    allowOneClarification: true,
    searchUntilSigned: true,
    writtenAccount: true,
  },
  rulesOff: [],
  customStages: [],
  employed: true,
  debriefMinutes: 15,
  terms: { notice: '', available: '', pay: '' },
  self: { name: '', email: '', phone: '' },
  english: 'british',
  ownWords: [],
  ...given,
});

/** Records as lists, in any order. */
export interface WorkspaceParts {
  readonly settings?: Settings;
  readonly opportunities?: readonly Opportunity[];
  readonly interviews?: readonly Interview[];
  readonly people?: readonly Person[];
  readonly events?: readonly WorkspaceEvent[];
  readonly marks?: readonly Mark[];
  readonly debriefs?: readonly Debrief[];
  readonly briefs?: readonly Brief[];
  readonly gapPlans?: readonly GapPlan[];
  readonly answers?: readonly PractisedAnswer[];
  readonly stories?: readonly Story[];
  readonly documents?: readonly OwnDocument[];
  readonly letters?: readonly Letter[];
  readonly templates?: readonly OwnTemplate[];
  readonly callSheets?: readonly CallSheet[];
  readonly offers?: readonly OfferRecord[];
  readonly decisions?: readonly Decision[];
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[] = []): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** A workspace of these records; Northgate Energy, its interview and Priya Nair where nothing is given. */
export const aWorkspace = (parts: WorkspaceParts = {}): Workspace => ({
  schemaVersion: SCHEMA_VERSION,
  rev: 0,
  settings: parts.settings ?? someSettings(),
  opportunities: byId(parts.opportunities ?? [anOpportunity()]),
  interviews: byId(parts.interviews ?? [anInterview()]),
  people: byId(parts.people ?? [aPerson()]),
  events: byId(parts.events),
  marks: Object.fromEntries((parts.marks ?? []).map((mark) => [mark.key, mark])),
  deliveries: {},
  ticks: {},
  drafts: {},
  debriefs: byId(parts.debriefs),
  briefs: byId(parts.briefs),
  gapPlans: byId(parts.gapPlans),
  answers: byId(parts.answers),
  stories: byId(parts.stories),
  documents: byId(parts.documents),
  letters: byId(parts.letters),
  templates: byId(parts.templates),
  callSheets: byId(parts.callSheets),
  offers: byId(parts.offers),
  decisions: byId(parts.decisions),
});

/** Terms of which nothing is known, in pounds. */
export const someTerms = (given: Partial<JobTerms> = {}): JobTerms => ({ ...noTerms('GBP' as Currency), ...given });

/** Northgate Energy offers £46,500 a year and 25 days off; agreed with nobody yet. */
export const anOffer = (given: Partial<OfferRecord> = {}): OfferRecord => ({
  id: anOpportunityId(),
  terms: someTerms({ base: { amount: 46_500, per: 'year' }, daysOff: 25 }),
  isInWriting: false,
  negotiatorId: null,
  limits: { target: null, reserve: null, walkAway: null },
  limitsOnCallerCard: false,
  ignored: [],
  changedAt: at('2026-11-12 09:00'),
  ...given,
});

/** A decision about Northgate Energy that was only just begun. */
export const aDecision = (given: Partial<Decision> = {}): Decision => ({
  ...newDecision(anOpportunityId(), at('2026-11-12 09:00')),
  ...given,
});
