import { composeLetter, type LetterBeginning } from '../../../core/letters/compose/compose-letter.ts';
import { factsForLetter } from '../../../core/letters/compose/facts-for-letter.ts';
import type { LetterPurpose } from '../../../core/letters/purpose.ts';
import { letterVariants } from '../../../core/letters/variants.ts';
import type { Letter, LetterTone, LetterWording } from '../../../core/model/letter.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Instant } from '../../../core/time/types.ts';

/** What a letter is for, as it stands by now. */
export const purposeOf = ({ kind, begunFrom, ...letter }: Letter): LetterPurpose => ({
  kind,
  variant: begunFrom.kind === 'built-in' ? begunFrom.variant : letterVariants[kind][0],
  opportunityId: letter.opportunityId,
  interviewId: letter.interviewId,
  answersId: letter.answersId,
  actionKey: letter.actionKey,
  personId: letter.personId,
  to: letter.to,
});

/** What its words began from; null where that is nothing, or a template that is gone. */
export const beginningOf = ({ begunFrom }: Letter, { templates }: Workspace): LetterBeginning | null => {
  if (begunFrom.kind === 'built-in') return begunFrom;
  return begunFrom.kind === 'own' ? (templates[begunFrom.templateId] ?? null) : null;
};

/** The words a letter would have from this beginning today. */
export const wordsFrom = (workspace: Workspace, letter: Letter, from: LetterBeginning, now: Instant): LetterWording => {
  const purpose = purposeOf(letter);
  return composeLetter(purpose, from, factsForLetter(workspace, purpose, now));
};

/** Whether somebody wrote in it: it says something other than what it began with. */
export const isTouched = (workspace: Workspace, letter: Letter, now: Instant): boolean => {
  const from = beginningOf(letter, workspace);
  if (from === null) return letter.text.trim() !== '';
  const { subject, text } = wordsFrom(workspace, letter, from, now);
  return subject !== letter.subject || text !== letter.text;
};

/** The tone to begin with: the one the person took last, else a plain one. */
export const usualTone = ({ letters }: Workspace): LetterTone => {
  let newest: Letter | null = null;
  for (const letter of Object.values(letters))
    if (letter.begunFrom.kind === 'built-in' && (newest === null || letter.changedAt > newest.changedAt)) newest = letter;
  return newest?.begunFrom.kind === 'built-in' ? newest.begunFrom.tone : 'plain';
};
