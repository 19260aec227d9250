import type { Span } from '../../quick-log/reading.ts';
import { DAY, NAME } from './happening.ts';

const PRONOUN = "they|he|she|i|we|it|i'm|i've|i'd|i'll|they're|he's|she's|they'll|they've";
const BEGINS = `(?:${PRONOUN}|(?:his|her|their|my|the) (?:decision|interview|offer|deadline|feedback|role|contract|recruiter|agency)|decision|interview|offer|feedback|wants?|wanted|needs?|needed|asks?|asked|says?|said|told|will|would|rejected|invited|offered|gave|left|sent|thanked|called|mailed|e-?mailed|moved|cancel+ed|confirmed|agreed|replied|no|that|to|expects?|thinks?|is|are|has|have|withdrew|accepted|signed|start|starts)`;
const HARD = new RegExp(`[,;!?](?=\\s|$)|\\n|:(?=\\s)|\\.(?=\\s|$)|\\s-+\\s|[()]`, 'g');
const SOFT = new RegExp(
  `\\s(?:and|but|so|then|plus|because|as|who|which)\\s+(?:then\\s+)?(?=${BEGINS}(?![a-z])|${NAME}+\\s|${DAY}*${NAME})`,
  'gi',
);

/** The clauses of coded text: what stands between commas, and what "and he wants" begins. */
export const clausesOf = (text: string): readonly Span[] => {
  const cuts = [...text.matchAll(HARD), ...text.matchAll(SOFT)]
    .map((match) => [match.index, match.index + match[0].length] as const)
    .sort((a, b) => a[0] - b[0]);
  const clauses: Span[] = [];
  let from = 0;
  for (const [start, end] of cuts) {
    if (start < from) continue;
    if (start > from) clauses.push([from, start]);
    from = end;
  }
  if (from < text.length) clauses.push([from, text.length]);
  return clauses.filter(([start, end]) => text.slice(start, end).trim() !== '');
};
