import type { Practice, PracticeRating, PractisedAnswer } from '../model/answer.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { nextCard } from './card.ts';
import { neededAnswers } from './needed.ts';

/** How many tries are kept; the oldest go first. The model allows no more. */
const KEPT_PRACTICES = 1000;

/** The answer after a try at saying it aloud: when it comes back, and the try added to what was practised. */
export const practised = (answer: PractisedAnswer, { rating, tookMs }: Omit<Practice, 'at'>, now: Instant): PractisedAnswer => ({
  ...answer,
  card: nextCard(answer.card, rating, now),
  practices: [...answer.practices, { at: now, tookMs, rating }].slice(-KEPT_PRACTICES),
});

/** When the answer comes back, by how the try at it is rated now. */
export const comesBack = ({ card }: Pick<PractisedAnswer, 'card'>, now: Instant): Readonly<Record<PracticeRating, Instant>> => ({
  again: nextCard(card, 'again', now).dueAt,
  hard: nextCard(card, 'hard', now).dueAt,
  good: nextCard(card, 'good', now).dueAt,
  easy: nextCard(card, 'easy', now).dueAt,
});

/** Whether there is an answer yet, and not only a question: only what is written can be practised. */
export const isWritten = ({ versions }: Pick<PractisedAnswer, 'versions'>): boolean => (versions.at(-1)?.text.trim() ?? '') !== '';

/** Whether it is time to practise an answer: its time has come, or it never was practised. */
export const isDue = (answer: PractisedAnswer, now: Instant): boolean =>
  isWritten(answer) && (answer.card === null || answer.card.dueAt <= now);

/** Later than every instant: what was never practised comes after what was. */
const NEVER = '~';

/**
 * The answers to practise now: first what the next interview needs, then those whose time came first, and at the end
 * those never practised, the oldest first.
 */
export const dueAnswers = (workspace: Workspace, now: Instant): readonly PractisedAnswer[] => {
  const due = Object.values(workspace.answers).filter((answer) => isDue(answer, now));
  if (due.length === 0) return due;
  const needed = neededAnswers(workspace, now);
  const placeOf = ({ id, card, createdAt }: PractisedAnswer): string =>
    [needed.has(id) ? '0' : '1', card?.dueAt ?? NEVER, createdAt, id].join(' ');
  return due
    .map((answer) => ({ answer, place: placeOf(answer) }))
    .toSorted((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ answer }) => answer);
};

/** When the next answer comes back that is not due yet; null where none does. */
export const nextDueAt = ({ answers }: Pick<Workspace, 'answers'>, now: Instant): Instant | null => {
  const ahead = Object.values(answers).flatMap((answer) =>
    isWritten(answer) && answer.card !== null && answer.card.dueAt > now ? [answer.card.dueAt] : [],
  );
  return ahead.toSorted()[0] ?? null;
};
