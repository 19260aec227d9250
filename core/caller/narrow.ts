import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { CallerIndex } from './caller-index.ts';
import { findByNumber, mayBeNumber } from './find-by-number.ts';
import { fittingAll, opportunitiesFitting, peopleFitting, wordsTyped } from './fitting.ts';

/** Whoever has the number that was typed; null where nobody has, or none was typed. */
const withNumber = (index: CallerIndex, typed: string): readonly PersonId[] | null => {
  const found = mayBeNumber(typed) ? findByNumber(index, typed).filter(({ by }) => by === 'number') : [];
  return found.length === 0 ? null : found.map(({ id }) => id);
};

/** The people a list is narrowed to, found as callers are; null where nothing is typed, which narrows nothing. */
export const narrowPeople = (index: CallerIndex, typed: string): ReadonlySet<PersonId> | null => {
  if (typed.trim() === '') return null;
  return new Set(withNumber(index, typed) ?? fittingAll(wordsTyped(typed), (word) => peopleFitting(index, word)).keys());
};

/** The opportunities a list is narrowed to: found by company, role and agency, or by anybody who has to do with them. */
export const narrowOpportunities = (index: CallerIndex, typed: string): ReadonlySet<OpportunityId> | null => {
  if (typed.trim() === '') return null;
  const callers = withNumber(index, typed);
  if (callers !== null) return new Set(callers.flatMap((id) => [...index.opportunitiesOf(id)]));
  return new Set(fittingAll(wordsTyped(typed), (word) => opportunitiesFitting(index, word)).keys());
};
