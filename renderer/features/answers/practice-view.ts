import { belongingTo, belongsTo } from '../../../core/answers/needed.ts';
import { dueAnswers, isWritten } from '../../../core/answers/schedule.ts';
import { competencesOf } from '../../../core/gaps/competences.ts';
import { gapKeyOf } from '../../../core/gaps/gap-key.ts';
import type { PracticeRating, PractisedAnswer } from '../../../core/model/answer.ts';
import type { AnswerId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { MINUTE_MS } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/types.ts';

/** The ratings in the order of their keys, 1 to 4. */
export const ratings: readonly PracticeRating[] = ['again', 'hard', 'good', 'easy'];

/** What is to be practised: what is due, what belongs to a competence, or one answer. */
export type PracticeAim =
  { readonly kind: 'due' } | { readonly kind: 'about'; readonly about: string } | { readonly kind: 'answer'; readonly id: string };

/** What the query of an address asks to practise. */
export const aimOf = (query: URLSearchParams): PracticeAim => {
  const id = query.get('answer');
  if (id !== null) return { kind: 'answer', id };
  const about = query.get('about') ?? '';
  return gapKeyOf(about) === null ? { kind: 'due' } : { kind: 'about', about };
};

const written = (answer: PractisedAnswer): boolean => isWritten(answer);

/** Those that belong to a competence: what is due first, then the others by when they come back, questions without an answer last. */
const aboutAnswers = (workspace: Workspace, about: string, now: Instant): readonly PractisedAnswer[] => {
  const key = gapKeyOf(about);
  if (key === null) return [];
  const belonging = belongingTo([competencesOf(workspace, now).find((each) => each.key === key) ?? { key, showings: [] }]);
  const due = dueAnswers(workspace, now).filter((answer) => belongsTo(answer, belonging));
  const others = Object.values(workspace.answers)
    .filter((answer) => belongsTo(answer, belonging) && !due.includes(answer))
    .toSorted((one, other) => ((one.card?.dueAt ?? one.createdAt) < (other.card?.dueAt ?? other.createdAt) ? -1 : 1));
  return [...due, ...others.filter(written), ...others.filter((answer) => !written(answer))];
};

/** What a session goes through, in its order. */
export const orderOf = (workspace: Workspace, aim: PracticeAim, now: Instant): readonly AnswerId[] => {
  switch (aim.kind) {
    case 'due':
      return dueAnswers(workspace, now).map(({ id }) => id);
    case 'about':
      return aboutAnswers(workspace, aim.about, now).map(({ id }) => id);
    case 'answer':
      return Object.values(workspace.answers).flatMap(({ id }) => (id === aim.id ? [id] : []));
  }
};

/** One try of this session. */
export interface Try {
  readonly id: AnswerId;
  /** How often the answer had been practised when it was over; fewer since means it was taken back. */
  readonly count: number;
  readonly rating: PracticeRating;
  readonly tookMs: number;
}

/** The tries that were not taken back since. */
const standingTries = (tries: readonly Try[], answers: Workspace['answers']): readonly Try[] =>
  tries.filter(({ id, count }) => (answers[id]?.practices.length ?? 0) >= count);

/** Where a session stands. */
export interface Session {
  /** What is asked now; null when it is over. */
  readonly current: PractisedAnswer | null;
  /** How many are left after it. */
  readonly left: number;
  readonly practised: number;
  /** What was spent saying answers, in minutes, begun ones counted whole. */
  readonly minutes: number;
}

/** First everything once, in its order; then what was rated "again", in the order of those tries. */
export const sessionOf = (order: readonly AnswerId[], tries: readonly Try[], answers: Workspace['answers']): Session => {
  const standing = standingTries(tries, answers);
  const latest = new Map<AnswerId, Try>();
  for (const each of standing) {
    // Set anew, so that the map is in the order of the latest tries.
    latest.delete(each.id);
    latest.set(each.id, each);
  }
  const untried = order.filter((id) => !latest.has(id));
  const again = [...latest.values()].filter(({ rating }) => rating === 'again').map(({ id }) => id);
  const waiting = [...untried, ...again].flatMap((id) => answers[id] ?? []);
  const spentMs = standing.reduce((sum, { tookMs }) => sum + tookMs, 0);
  return {
    current: waiting[0] ?? null,
    left: Math.max(0, waiting.length - 1),
    practised: latest.size,
    minutes: Math.ceil(spentMs / MINUTE_MS),
  };
};
