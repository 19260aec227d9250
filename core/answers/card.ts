import { type Card, createEmptyCard, fsrs, type Grade, Rating, State } from 'ts-fsrs';
import type { PracticeCard, PracticeRating } from '../model/answer.ts';
import { instantFromMs, laterOf, msOf } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';

/** Below this stability, in days, and outside these difficulties the library takes a card for damaged. */
const LEAST_STABILITY = 0.001;
const DIFFICULTY = { easiest: 1, hardest: 10 } as const;

/** The library's defaults (FSRS 6), which are fitted to many people's reviews; without its random spread, so that an answer comes back when it was said to. */
const scheduler = fsrs({ enable_fuzz: false });

const GRADES = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<PracticeRating, Grade>;

const STATES = {
  new: State.New,
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
} as const satisfies Record<PracticeCard['state'], State>;

const NAMES: Readonly<Record<State, PracticeCard['state']>> = {
  [State.New]: 'new',
  [State.Learning]: 'learning',
  [State.Review]: 'review',
  [State.Relearning]: 'relearning',
};

const dateOf = (at: Instant): Date => new Date(msOf(at));
const instantOf = (date: Date): Instant => instantFromMs(date.getTime());

/** Whether the library can go on from a card; one that was changed by hand may make no sense. */
const isSound = ({ stability, difficulty, lastAt, state }: PracticeCard): boolean =>
  state === 'new' ||
  (stability >= LEAST_STABILITY && difficulty >= DIFFICULTY.easiest && difficulty <= DIFFICULTY.hardest && lastAt !== null);

const toLibrary = (card: PracticeCard | null, now: Instant): Card =>
  card === null || card.state === 'new' || !isSound(card)
    ? createEmptyCard(dateOf(now))
    : {
        ...createEmptyCard(dateOf(now)),
        due: dateOf(card.dueAt),
        stability: card.stability,
        difficulty: card.difficulty,
        scheduled_days: card.scheduledDays,
        learning_steps: card.learningSteps,
        reps: card.repetitions,
        lapses: card.lapses,
        state: STATES[card.state],
        ...(card.lastAt === null ? {} : { last_review: dateOf(card.lastAt) }),
      };

const fromLibrary = (card: Card, reviewedAt: Instant): PracticeCard => ({
  dueAt: instantOf(card.due),
  stability: card.stability,
  difficulty: card.difficulty,
  scheduledDays: card.scheduled_days,
  learningSteps: card.learning_steps,
  repetitions: card.reps,
  lapses: card.lapses,
  state: NAMES[card.state],
  lastAt: reviewedAt,
});

/** Where a card stands after a try; null for an answer that was never practised. A computer's clock may have been set back since the last one; time never is. */
export const nextCard = (card: PracticeCard | null, rating: PracticeRating, now: Instant): PracticeCard => {
  const at = card?.lastAt == null ? now : laterOf(now, card.lastAt);
  return fromLibrary(scheduler.next(toLibrary(card, at), dateOf(at), GRADES[rating]).card, at);
};
