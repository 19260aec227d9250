import { message } from '../messages/message.ts';
import type { Interview } from '../model/interview.ts';
import type { About, CaptureAnswer, CaptureQuestion, FactPiece } from './reading.ts';
import type { FormFact } from './capture.ts';
import type { CaptureContext } from './context.ts';
import type { CaptureCorrections } from './corrections.ts';
import type { SaidFact } from './said-fact.ts';
import type { LocalDay } from '../time/types.ts';
import { addMs, DAY_MS } from '../time/instant.ts';
import type { SettledWho } from './settle-who.ts';

/** The facts with everything chosen and set by hand, and what is still asked of them. */
export interface SettledFacts {
  readonly facts: readonly FormFact[];
  readonly questions: readonly CaptureQuestion[];
}

/** For this long after its time an interview may turn out not to have taken place, in days (ours, as on its page). */
const MISSED_WITHIN_DAYS = 14;

export const settleFacts = (
  pieces: readonly FactPiece[],
  who: SettledWho,
  corrections: CaptureCorrections,
  context: CaptureContext,
): SettledFacts => {
  const questions: CaptureQuestion[] = [];
  const facts: FormFact[] = [];
  for (const piece of pieces) {
    const set = Object.hasOwn(corrections.facts, piece.key) ? corrections.facts[piece.key] : undefined;
    if (set === null) continue;
    if (set !== undefined) {
      facts.push({ key: piece.key, value: set, origin: 'corrected' });
      continue;
    }
    facts.push(settleFact(piece, who, corrections, context, questions));
  }
  for (const [key, fact] of Object.entries(corrections.facts))
    if (fact !== null && !pieces.some((piece) => piece.key === key)) facts.push({ key, value: fact, origin: 'corrected' });
  return { facts, questions };
};

const settleFact = (
  piece: FactPiece,
  who: SettledWho,
  corrections: CaptureCorrections,
  context: CaptureContext,
  questions: CaptureQuestion[],
): FormFact => {
  let value = withOnlyInterview(withVoice(piece.value, who.isRecruiter), who.about?.value ?? null, context);
  let origin: FormFact['origin'] = piece.origin;
  const settle = (question: CaptureQuestion | null): void => {
    if (question === null) return;
    const answer = question.answers.find(
      ({ id }) => Object.hasOwn(corrections.answers, question.id) && id === corrections.answers[question.id],
    );
    const given = answer?.gives.facts?.[piece.key];
    if (given !== undefined && given !== null) [value, origin] = [{ ...value, ...changed(piece.value, given) } as SaidFact, 'corrected'];
    if (answer === undefined || question.kind === 'alternative') questions.push(question);
  };
  settle(whichDay(piece, value));
  settle(whichInterview(piece.key, value, who.about?.value ?? null, context));
  settle(byMailOrPhone(piece, value));
  if (origin === 'said' && piece.assumed.length > 0) origin = 'inferred';
  return { key: piece.key, value, origin };
};

/** The only interview it can be. */
const withOnlyInterview = (fact: SaidFact, about: About | null, context: CaptureContext): SaidFact => {
  if (about === null || !('interviewId' in fact) || fact.interviewId !== null) return fact;
  const [only, second] = interviewsFor(fact, about, context);
  return only === undefined || second !== undefined ? fact : { ...fact, interviewId: only.id };
};

/** What an answer changes, so that several answers to one fact add up. */
const changed = (before: SaidFact, after: SaidFact): Partial<SaidFact> =>
  Object.fromEntries(Object.entries(after).filter(([name, value]) => (before as Record<string, unknown>)[name] !== value));

/** A recruiter's word is told apart from the employer's. */
const withVoice = (fact: SaidFact, isRecruiter: boolean): SaidFact =>
  'by' in fact && fact.by === 'employer' && isRecruiter ? { ...fact, by: 'recruiter' } : fact;

const dayIn = (fact: SaidFact, on: LocalDay): SaidFact => {
  if (fact.kind === 'contact') return { ...fact, answerBy: on };
  return 'on' in fact ? { ...fact, on } : fact;
};

const whichDay = ({ key, otherDays, value: said }: FactPiece, fact: SaidFact): CaptureQuestion | null => {
  if (otherDays.length === 0) return null;
  const isOpen = said.kind === 'contact' ? said.answerBy === null : 'on' in said && said.on === null;
  return {
    id: `day:${key}`,
    part: `fact:${key}`,
    asks: message('capture.asks.day'),
    kind: isOpen ? 'open' : 'alternative',
    answers: otherDays.map((on): CaptureAnswer => ({
      id: on,
      label: message('quick-log.answer.day', { day: { on, as: 'day' } }),
      gives: { facts: { [key]: dayIn(fact, on) } },
    })),
  };
};

const whichInterview = (key: string, fact: SaidFact, about: About | null, context: CaptureContext): CaptureQuestion | null => {
  if (fact.kind !== 'cancelled' && fact.kind !== 'missed' && fact.kind !== 'moved') return null;
  if (about === null) return null;
  const candidates = interviewsFor(fact, about, context);
  const [only, second] = candidates;
  if (only === undefined || second === undefined) return null;
  return {
    id: `interview:${key}`,
    part: `fact:${key}`,
    asks: message('capture.asks.interview'),
    kind: 'open',
    answers: candidates.map((interview): CaptureAnswer => ({
      id: interview.id,
      label: message('happened.interview.named', { round: interview.round, at: { at: interview.startAt, as: 'smart' } }),
      gives: { facts: { [key]: { ...fact, interviewId: interview.id } } },
    })),
  };
};

/** The interviews it may be: those ahead, or behind by no more than a few days where one was missed; the nearest first. */
const interviewsFor = (fact: SaidFact, about: About, { interviews, offIds, now }: CaptureContext): readonly Interview[] => {
  const earliest = addMs(now, -MISSED_WITHIN_DAYS * DAY_MS);
  const own = interviews.filter(({ id, opportunityId }) => about.opportunityIds.includes(opportunityId) && !offIds.has(id));
  return fact.kind === 'missed'
    ? own.filter(({ startAt }) => startAt <= now && startAt >= earliest).sort((a, b) => (a.startAt < b.startAt ? 1 : -1))
    : own.filter(({ startAt }) => startAt > now).sort((a, b) => (a.startAt < b.startAt ? -1 : 1));
};

/** Where it matters whether it was said or written: a talk settles what was open, and a mail does not. */
const byMailOrPhone = ({ key, assumed }: FactPiece, fact: SaidFact): CaptureQuestion | null => {
  if (fact.kind !== 'contact' || !assumed.includes('medium')) return null;
  const order = fact.medium === 'phone' ? (['phone', 'mail', 'message'] as const) : (['mail', 'phone', 'message'] as const);
  return {
    id: `medium:${key}`,
    part: `fact:${key}`,
    asks: message('happened.medium'),
    kind: 'alternative',
    answers: order.map((medium): CaptureAnswer => ({
      id: medium,
      label: message(`happened.medium.${medium}`),
      gives: { facts: { [key]: { ...fact, medium } } },
    })),
  };
};
