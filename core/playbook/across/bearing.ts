import type { Debrief } from '../../model/debrief.ts';
import type { Stage, WorkspaceEvent } from '../../model/event.ts';
import type { ActionKey, InterviewId, PersonId } from '../../model/ids.ts';
import type { Interview } from '../../model/interview.ts';
import type { Mark } from '../../model/mark.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import { endOfDay } from '../../time/zone.ts';
import type { Instant, LocalDay } from '../../time/types.ts';
import type { Action } from '../action.ts';
import { asksWithoutAnswer } from '../asks.ts';
import { isWithThem } from '../contacts.ts';
import { ASKS_WITHOUT_ANSWER } from '../figures.ts';
import type { LateLog } from '../late-logs.ts';
import { type Offer, standingOffer } from '../offer.ts';
import { isRefereeAsk } from '../referee-asks.ts';
import { wayOfCheckIn } from '../routing.ts';
import type { RuleId } from '../rules.ts';
import { type Recruiter, recruiterOf, type Situation } from '../situation.ts';
import { isClosed, lastStageOf } from '../stage.ts';
import { standingDate } from '../stated-date.ts';
import { isLive } from '../to-action.ts';
import { messageRules } from './message-rules.ts';

/** A word to somebody who would speak for the person: a heads-up or a request, not thanks. */
export interface RefereeAsked {
  readonly personId: PersonId;
  readonly at: Instant;
}

/** What one opportunity means to the others, worked out together with its own plan and kept with it. */
export interface Bearing {
  readonly opportunity: Opportunity;
  readonly marks: ReadonlyMap<ActionKey, Mark>;
  readonly stage: Stage;
  /** When that stage was reached; null while no stage was recorded. */
  readonly stageSince: Instant | null;
  readonly isClosed: boolean;
  /** Rounds that have ended, in order. */
  readonly held: readonly Interview[];
  /** Rounds that are still to take place, in order. */
  readonly planned: readonly Interview[];
  /** When each planned round was last moved, where it was. */
  readonly movedAt: ReadonlyMap<InterviewId, Instant>;
  readonly offer: Offer | null;
  /** The decision date that stands, its end, and when it was said; null where none is known. */
  readonly decides: { readonly on: LocalDay; readonly at: Instant; readonly saidAt: Instant } | null;
  /** Whether they were asked for news as often as is fine, and wrote nothing. */
  readonly isAskedOut: boolean;
  /** When there was contact with them first, a round held or agreed included; null while there was none. */
  readonly inTouchSince: Instant | null;
  /** Who runs the process; null where contact is direct. */
  readonly recruiter: Recruiter | null;
  /** Whether a message to the employer goes through the recruiter. */
  readonly isThroughRecruiter: boolean;
  /** When the person told them that they withdraw; null while they did not. */
  readonly withdrawalToldAt: Instant | null;
  readonly refereesAsked: readonly RefereeAsked[];
  /** Of its rounds that were debriefed, by the round. */
  readonly debriefs: ReadonlyMap<InterviewId, Debrief>;
  /** What of its facts was written down late. */
  readonly late: readonly LateLog[];
  /** All its live steps. */
  readonly live: readonly Action[];
  /** Those of them that prepare a round. */
  readonly prepares: readonly Action[];
  /** Those of them that those of other opportunities may cover, crowd out or load. */
  readonly steps: readonly Action[];
}

/** Steps that are looked at beside those of other opportunities. */
const shared: ReadonlySet<RuleId> = new Set<RuleId>(['recruiter-call', 'references', 'tell-withdrawal', ...messageRules]);

const nowhere: ReadonlyMap<InterviewId, Instant> = new Map();
const none: readonly never[] = [];

const movesAmong = (events: readonly WorkspaceEvent[]): ReadonlyMap<InterviewId, Instant> => {
  let moves: Map<InterviewId, Instant> | null = null;
  for (const event of events) if (event.kind === 'interview-rescheduled') (moves ??= new Map()).set(event.interviewId, event.at);
  return moves ?? nowhere;
};

const refereesAsked = ({ events }: Situation, actions: readonly Action[]): readonly RefereeAsked[] => {
  const asked: RefereeAsked[] = [];
  for (const event of events) {
    if (isRefereeAsk(event) && event.personId !== null) asked.push({ personId: event.personId, at: event.at });
  }
  for (const { ruleId, personId, state } of actions)
    if (ruleId === 'references' && state.kind === 'done' && personId !== null) asked.push({ personId, at: state.at });
  return asked.length === 0 ? none : asked;
};

/** What that situation and the plan made of it mean to the other opportunities. */
export const bearingOf = (situation: Situation, actions: readonly Action[], late: readonly LateLog[]): Bearing => {
  const { facts, events, stage, held, upcoming, contacts } = situation;
  const statement = standingDate(situation);
  const metAt = held[0]?.endAt ?? null;
  const contactAt = contacts.find(isWithThem)?.at ?? null;
  // Whoever agreed to a talk is in touch, though nobody has met yet.
  const agreedAt = upcoming.reduce<Instant | null>((first, { loggedAt }) => (first === null || loggedAt < first ? loggedAt : first), null);
  const [inTouchSince] = [metAt, contactAt, agreedAt].filter((moment) => moment !== null).toSorted();
  const live = actions.filter(isLive);
  return {
    opportunity: facts.opportunity,
    marks: facts.marks,
    stage,
    stageSince: lastStageOf(events)?.at ?? null,
    isClosed: isClosed(stage),
    held,
    planned: upcoming,
    movedAt: movesAmong(events),
    offer: standingOffer(events),
    decides: statement === null ? null : { on: statement.on, at: endOfDay(statement.on, statement.zone), saidAt: statement.at },
    isAskedOut: asksWithoutAnswer(situation).length >= ASKS_WITHOUT_ANSWER,
    inTouchSince: inTouchSince ?? null,
    recruiter: recruiterOf(facts),
    isThroughRecruiter: wayOfCheckIn(situation).value === 'through-recruiter',
    withdrawalToldAt: contacts.findLast(({ direction, about }) => direction === 'out' && about === 'withdrawal')?.at ?? null,
    refereesAsked: refereesAsked(situation, actions),
    debriefs: facts.debriefs,
    late,
    live,
    prepares: upcoming.length === 0 ? none : live.filter(({ ruleId }) => ruleId === 'prepare'),
    steps: live.filter(({ ruleId, kind }) => shared.has(ruleId) || kind === 'kindness'),
  };
};
