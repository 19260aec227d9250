import { wholeWords } from './scan.ts';

export type Tense = 'past' | 'future';

const PAST = wholeWords(
  String.raw`met|saw|had|was|were|went|spoke|talked|chatted|interviewed|finished|did|came|came\s+out|just\s+(?:out|back|done|had|met|left|finished)|got\s+out|left|have\s+(?:had|met|been|spoken)|i've|last`,
);
const FUTURE = wholeWords(
  String.raw`will\s+(?:be|have|meet|see|speak|talk|interview|do|go)|i'll|going\s+to|interviewing|meeting|seeing|scheduled|planned|upcoming|booked|invited|have\s+(?:an?|my|the|another)|i'm|next\s+up|confirmed|arranged|due\s+to`,
);

/** Whether the words look back or ahead; null where they say neither, or both. */
export const tenseOf = (text: string): Tense | null => {
  const isPast = text.search(PAST) >= 0;
  const isFuture = text.search(FUTURE) >= 0;
  if (isPast === isFuture) return null;
  return isPast ? 'past' : 'future';
};
