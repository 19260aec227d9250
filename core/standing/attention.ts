import type { EventOf, StatedBy, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { Action } from '../playbook/action.ts';
import { isTry, isWithThem } from '../playbook/contacts.ts';
import { SLOW_AFTER_DAYS } from '../playbook/figures.ts';
import { ruleNamed } from '../playbook/rulebook.ts';
import { standingOffer } from '../playbook/offer.ts';
import { inOrder, isClosed, lastStageOf, stageOf } from '../playbook/stage.ts';
import { addMs, DAY_MS } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';
import { endOfDay, startOfDay } from '../time/zone.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import type { Dossier } from './dossier.ts';

/**
 * What deserves a flag on an opportunity in a list. `answer-awaited`: they wait for the person's answer;
 * `offer-ends`: the offer stands until then, or stood until then if that has passed; `overdue-decision`: the day
 * they named is over without a word; `slow`: nothing was heard for long; `silent`: it was let go, or should be.
 */
export type Attention =
  | { readonly kind: 'answer-awaited'; readonly since: Instant; readonly at: Instant | null }
  | { readonly kind: 'offer-ends'; readonly at: Instant }
  | { readonly kind: 'overdue-decision' | 'slow' | 'silent'; readonly since: Instant };

/** What was heard, said and planned about one opportunity, up to now. */
interface History {
  readonly events: readonly WorkspaceEvent[];
  readonly interviews: readonly Interview[];
  readonly actions: readonly Action[];
  readonly now: Instant;
}

const isOpen = ({ state }: Action): boolean => state.kind === 'open' || state.kind === 'snoozed';

const answerAwaited = ({ actions, now }: History): Attention | null => {
  const [answer] = actions
    .filter((action) => action.ruleId === 'reply' && action.move === 'yours' && isOpen(action) && action.earliestAt <= now)
    .toSorted((a, b) => (a.earliestAt < b.earliestAt ? -1 : 1));
  return answer === undefined ? null : { kind: 'answer-awaited', since: answer.earliestAt, at: answer.latestAt };
};

const offerEnds = ({ events }: History): Attention | null => {
  const at = standingOffer(events)?.deadlineAt ?? null;
  return at === null ? null : { kind: 'offer-ends', at };
};

const silent = ({ events, actions, now }: History): Attention | null => {
  const stage = lastStageOf(events);
  if (stage?.stage === 'silent') return { kind: 'silent', since: stage.at };
  const letGo = actions.find((action) => action.ruleId === 'gone-silent' && isOpen(action) && action.earliestAt <= now);
  return letGo === undefined ? null : { kind: 'silent', since: letGo.earliestAt };
};

/** Whether a fact came from the other side, whoever wrote it down. A stage is reached by their word, or asks for none. */
const isTheirWord = (event: WorkspaceEvent): boolean => {
  switch (event.kind) {
    case 'contact':
      return event.direction === 'in' && isWithThem(event);
    case 'interview-rescheduled':
    case 'interview-cancelled':
      return event.by !== 'me';
    case 'stage-reached':
      return event.stage !== 'applied';
    case 'interview-missed':
    case 'direct-note-answered':
      return false;
    default:
      return true;
  }
};

/** When something came from them, talks included, in any order. */
const wordsAt = ({ events, interviews, now }: History): readonly Instant[] => [
  ...events.filter(isTheirWord).map(({ at }) => at),
  ...interviews.map(({ endAt }) => endAt).filter((endAt) => endAt <= now),
];

const lastStatement = (events: readonly WorkspaceEvent[], by: StatedBy): EventOf<'decision-date-stated'> | null =>
  events.filter((event) => event.kind === 'decision-date-stated').findLast((event) => event.by === by) ?? null;

/**
 * The end of the day on which they meant to decide, over or still ahead. The employer's outranks the recruiter's,
 * each for as long as nothing was heard since that day began; null where none stands.
 */
const decisionEndsAt = (record: History): Instant | null => {
  for (const by of ['employer', 'recruiter'] as const) {
    const statement = lastStatement(record.events, by);
    if (statement === null) continue;
    const fromAt = startOfDay(statement.on, statement.zone);
    if (!wordsAt(record).some((at) => at >= fromAt && at > statement.at)) return endOfDay(statement.on, statement.zone);
  }
  return null;
};

/** Whether they gave a day to get in touch that is not over; until then their silence is agreed. */
const isToldToWait = ({ events, now }: History): boolean =>
  events.some((event) => event.kind === 'contact-date-advised' && endOfDay(event.on, event.zone) >= now);

const EXPECTS_ANSWER: ReadonlySet<EventOf<'contact'>['about']> = new Set(['question', 'request', 'invitation', 'offer', 'missed-call']);

/** When the person wrote or called, by what was logged and by the steps that were done. */
const ownWordsAt = ({ events, actions }: History): readonly Instant[] => [
  ...events
    .filter((event) => event.kind === 'contact' && event.direction === 'out' && isWithThem(event) && !isTry(event))
    .map(({ at }) => at),
  ...actions.flatMap(({ state, ruleId }) => {
    const contact = ruleNamed(ruleId)?.contact ?? null;
    return state.kind === 'done' && contact !== null && isWithThem(contact) ? [state.at] : [];
  }),
];

/**
 * They are slow once nothing was heard for longer than the figure, counted from their last word, or from the
 * answer where that word asked for one. One's own questions in between do not start it again.
 */
const slow = (record: History): Attention | null => {
  const heardAt = wordsAt(record).toSorted().at(-1);
  if (heardAt === undefined) return null;
  const asked = record.events.some(
    (event) => event.at === heardAt && isTheirWord(event) && event.kind === 'contact' && EXPECTS_ANSWER.has(event.about),
  );
  const answeredAt = ownWordsAt(record)
    .filter((at) => at >= heardAt)
    .toSorted()
    .at(0);
  const since = asked ? answeredAt : heardAt;
  return since !== undefined && addMs(since, SLOW_AFTER_DAYS * DAY_MS) < record.now ? { kind: 'slow', since } : null;
};

/** Whether a word from them is awaited: the process runs, no offer is on the table, no talk is planned. */
const awaitsWord = ({ events, interviews, now }: History): boolean => {
  const stage = stageOf(events);
  return !isClosed(stage) && stage !== 'paused' && standingOffer(events) === null && !interviews.some(({ endAt }) => endAt > now);
};

/** What the wait for a word has come to. A day they named that is still ahead is no slowness. */
const unheard = (record: History): readonly (Attention | null)[] => {
  const endsAt = decisionEndsAt(record);
  if (endsAt === null) return [silent(record) ?? (isToldToWait(record) ? null : slow(record))];
  return [endsAt < record.now ? { kind: 'overdue-decision', since: endsAt } : null, silent(record)];
};

/**
 * The flags of one opportunity, the most urgent first. `actions` are those of its plan. A decision that is
 * overdue says more than slowness does, so the two never come together.
 */
export const attentionOf = ({ interviews, events }: Dossier, actions: readonly Action[], now: Instant): readonly Attention[] => {
  const past = events.filter(({ at }) => at <= now).toSorted(inOrder);
  const record: History = { events: past, interviews: standingInterviews(interviews, past), actions, now };
  const awaited = answerAwaited(record);
  const flags = [awaited, offerEnds(record), ...(awaited === null && awaitsWord(record) ? unheard(record) : [silent(record)])];
  return flags.filter((flag) => flag !== null);
};
