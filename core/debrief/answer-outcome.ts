import type { AnswerMark, AskedQuestion, Debrief } from '../model/debrief.ts';

/** The marks that say something was missing (a recruitment agency's list); `prepared` is the one that does not. */
const wanting: ReadonlySet<AnswerMark> = new Set([
  'off-guard',
  'better',
  'fuller',
  'focused',
  'vague',
  'arrogant',
  'unassertive',
  'aggressive',
]);

/** How an answer went by what the person says of it: a gap, well, or nothing said. */
export type AnswerOutcome = 'gap' | 'well' | 'unsaid';

/** A mark that something was missing weighs more than having been prepared or being the best of the day. */
export const outcomeOf = (
  { id, marks }: Pick<AskedQuestion, 'id' | 'marks'>,
  { bestId, improvableId }: Pick<Debrief, 'bestId' | 'improvableId'>,
): AnswerOutcome => {
  if (id === improvableId || marks.some((mark) => wanting.has(mark))) return 'gap';
  return id === bestId || marks.includes('prepared') ? 'well' : 'unsaid';
};
