import type { Brief } from '../model/brief.ts';
import type { CallSheet } from '../model/call-sheet.ts';
import type { Decision } from '../model/decision.ts';
import type { Debrief } from '../model/debrief.ts';
import type { EventKind, EventOf, Stage, WorkspaceEvent } from '../model/event.ts';
import type { EventId, InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Letter } from '../model/letter.ts';
import type { Mark, Ticks } from '../model/mark.ts';
import type { OfferRecord } from '../model/offer.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { keyOf } from '../playbook/action-key.ts';
import { addMs, MINUTE_MS } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';
import type { Moments } from './moments.ts';
import type { CustomStageId } from './stages.ts';

/** One opportunity of the example with everything that happened to it. */
export interface Story {
  readonly opportunity: Opportunity;
  readonly interviews: readonly Interview[];
  readonly events: readonly WorkspaceEvent[];
  readonly marks: readonly Mark[];
  /** What was written after its interviews; none where it is left out. */
  readonly debriefs?: readonly Debrief[];
  /** What was added to the preparation of one; none where it is left out. */
  readonly briefs?: readonly Brief[];
  /** Points of guides that are ticked; none where it is left out. */
  readonly ticks?: readonly Ticks[];
  /** What was written to its people; none where it is left out. */
  readonly letters?: readonly Letter[];
  /** The sheets of the calls to its recruiter; none where it is left out. */
  readonly callSheets?: readonly CallSheet[];
  readonly offers?: readonly OfferRecord[];
  readonly decisions?: readonly Decision[];
}

/** The offer that other stories speak of: the one on the table. */
export const OFFER_ON_THE_TABLE = 'evt_exampleoffer' as EventId;

/** The part of a fact that a story tells itself; ids, the opportunity and when it was logged are filled in. */
type Told<Kind extends EventKind> = Omit<
  EventOf<Kind>,
  'id' | 'opportunityIds' | 'loggedAt' | 'notes' | 'kind' | 'answerBy' | 'customStageId'
> & {
  readonly notes?: string;
};

/** What a story leaves unsaid. */
const OWN_DEFAULTS: Partial<Record<EventKind, object>> = { 'stage-reached': { customStageId: null }, contact: { answerBy: null } };

/** How one story is written: a line for each thing that happened. */
export interface Teller {
  readonly opportunityId: OpportunityId;
  readonly interview: (given: ToldInterview) => Interview;
  readonly stage: (stage: Stage, at: Instant, customStageId?: CustomStageId) => WorkspaceEvent;
  readonly event: <Kind extends EventKind>(kind: Kind, told: Told<Kind>) => WorkspaceEvent;
  /** A step of the playbook that was done; `subjects` are what its key names after the rule. */
  readonly done: (rule: Parameters<typeof keyOf>[0], at: Instant, ...subjects: readonly string[]) => Mark;
}

export type ToldInterview = Pick<Interview, 'round' | 'endAt' | 'format'> & {
  readonly minutes: number;
  readonly with: readonly PersonId[];
} & Partial<Pick<Interview, 'feeling' | 'goodAnswer' | 'gap' | 'notes' | 'place'>>;

/** Names in the example's ids are lower-case letters; the same name gives the same id. */
export const personIdOf = (name: string): PersonId => `per_example${name}` as PersonId;

/** A teller whose records belong to the opportunity of that short name. */
export const tellerOf = (name: string, { zone, after, now }: Moments): Teller => {
  const opportunityId = `opp_example${name}` as OpportunityId;
  let told = 0;
  const event: Teller['event'] = (kind, { notes = '', ...given }) => {
    told += 1;
    const common = { id: `evt_example${name}${told}` as EventId, opportunityIds: [opportunityId], loggedAt: after(given.at, 5), notes };
    return { ...common, kind, ...OWN_DEFAULTS[kind], ...given } as unknown as WorkspaceEvent;
  };
  return {
    opportunityId,
    event,
    stage: (stage, at, customStageId) => ({ ...event('stage-reached', { stage, at }), ...(customStageId && { customStageId }) }),
    interview: ({ minutes, with: interviewerIds, ...given }) => ({
      id: `int_example${name}${given.round}` as InterviewId,
      opportunityId,
      startAt: addMs(given.endAt, -minutes * MINUTE_MS),
      endIsKnown: true,
      zone,
      interviewerIds: [...interviewerIds],
      feeling: null,
      goodAnswer: '',
      gap: '',
      notes: '',
      place: '',
      // What lies ahead was written down when they invited, at the latest now.
      loggedAt: given.endAt > now ? now : after(given.endAt, 10),
      ...given,
    }),
    done: (rule, at, ...subjects) => ({ key: keyOf(rule, ...subjects), opportunityId, state: { kind: 'done', at } }),
  };
};

/** An opportunity with the usual settings, applied for directly. */
export const opportunityOf = (
  { opportunityId }: Teller,
  { zone }: Moments,
  given: Pick<Opportunity, 'company' | 'role' | 'createdAt'> & Partial<Opportunity>,
): Opportunity => ({
  id: opportunityId,
  route: { kind: 'direct' },
  zone,
  business: '',
  source: '',
  referenceIds: [],
  rulesOff: [],
  pace: null,
  thankThroughRecruiter: null,
  excites: '',
  notes: '',
  ...given,
});
