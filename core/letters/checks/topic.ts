import { message } from '../../messages/message.ts';
import { contentWords, speaksOf } from '../reading/overlap.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import type { Stretch } from '../reading/stretch.ts';
import { placeOfTopic } from '../reading/topic-place.ts';
import type { Span } from '../finding.ts';
import { type Check, checked, inText, notChecked } from './check.ts';

/** What was talked about in the round the letter follows, or in all rounds so far where it names none. */
export const topicsAround = ({ workspace, letter, situation }: LetterReading): readonly string[] => {
  const rounds = letter.interviewId === null ? (situation?.held ?? []).map(({ id }) => id) : [letter.interviewId];
  return [...new Set(rounds.flatMap((id) => workspace.debriefs[id]?.topics ?? []))];
};

/** The words of what the letter says that say what it is about. */
export const wordsOf = ({ parts, said }: LetterReading): ReadonlySet<string> =>
  new Set(said.flatMap(({ from, to }) => contentWords(parts.own.slice(from, to))));

/** Where the letter speaks of each of these, the longest where two meet. */
const placesOf = ({ parts, sentences }: LetterReading, topics: readonly string[]): readonly Span[] => {
  const places = topics.flatMap((each) => placeOfTopic(parts.own, sentences, each) ?? []);
  const kept: Stretch[] = [];
  for (const place of places.toSorted((one, other) => other.to - other.from - (one.to - one.from)))
    if (kept.every(({ from, to }) => place.to <= from || to <= place.from)) kept.push(place);
  return kept.toSorted((one, other) => one.from - other.from).map(inText);
};

/** A thank-you speaks of something that was talked about; nothing to look at while the debrief names no topic. */
export const topic: Check = (reading) => {
  const topics = topicsAround(reading);
  if (topics.length === 0) return notChecked;
  const said = wordsOf(reading);
  const named = topics.filter((each) => speaksOf(said, each));
  const detail = message('letterCheck.topic.detail', { topics: topics.slice(0, 3) });
  const checkedTopic = checked(
    named.length > 0 ? [] : [{ about: '', level: 'warning', at: [], title: message('letterCheck.topic.title'), detail }],
    message('letterCheck.topic.passed', { topics: named.length }),
  );
  return { ...checkedTopic, good: placesOf(reading, named) };
};
