import { gapKeyOf } from '../gaps/gap-key.ts';
import { type AskedQuestion, type Debrief, KEPT_LIMIT } from '../model/debrief.ts';
import type { Taps } from '../model/interview.ts';
import { outcomeOf } from './answer-outcome.ts';

/** One kept thing is a line of at most this many characters, as the schema has it. */
const LINE_LIMIT = 200;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence, on one line; a very long one ends at a word. */
const firstLineOf = (text: string): string => {
  const first = Array.from(sentences.segment(text.trim()), ({ segment }) => segment)[0] ?? '';
  const line = first.replace(/\s+/gu, ' ').trim();
  return line.length <= LINE_LIMIT ? line : `${line.slice(0, LINE_LIMIT - 1).replace(/\s\S*$|[\ud800-\udbff]$/u, '')}…`;
};

/** What the person will do about an answer: the plan, else what they should have said, else why. */
const planFor = (asked: AskedQuestion | undefined, why: string): readonly string[] =>
  asked === undefined ? [why] : [asked.plan, asked.better, why];

/**
 * Up to three things to keep when the rest is put away, proposed in the person's own words: what they will do about the
 * most improvable answer, the good answer, and what they will do about the gap. Where one of the three is missing, what
 * else they planned takes its place.
 */
export const keepProposals = (debrief: Debrief, { goodAnswer }: Taps): readonly string[] => {
  const { questions, bestId, bestWhy, improvableId, improvableWhy, account, readier, well } = debrief;
  const improvable = questions.find(({ id }) => id === improvableId);
  const best = questions.find(({ id }) => id === bestId);
  const nextTimes = account.map(({ mistake }) => mistake?.nextTime ?? '');
  const otherPlans = questions.filter((asked) => asked.id !== improvableId && outcomeOf(asked, debrief) === 'gap').map(({ plan }) => plan);
  const firstChoices = [planFor(improvable, improvableWhy), [goodAnswer, bestWhy, best?.said ?? '', well], [...nextTimes, readier]].map(
    (texts) => texts.find((text) => text.trim() !== '') ?? '',
  );
  const kept = new Map<string, string>();
  for (const text of [...firstChoices, ...otherPlans, ...nextTimes, readier]) {
    const line = firstLineOf(text);
    const key = gapKeyOf(line);
    if (key !== null && !kept.has(key) && kept.size < KEPT_LIMIT) kept.set(key, line);
  }
  return [...kept.values()];
};
