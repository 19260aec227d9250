import type { Brief, Terms } from '../model/brief.ts';
import type { Settings } from '../model/settings.ts';

const parts = ['notice', 'available', 'pay'] as const satisfies readonly (keyof Terms)[];

/** Availability and pay as they are said here: what was written for this round, else as the person usually says them. */
export const termsHere = ({ terms }: Pick<Brief, 'terms'>, settings: Pick<Settings, 'terms'>): Terms => {
  const here = (part: (typeof parts)[number]): string => (terms[part] === '' ? settings.terms[part] : terms[part]);
  return { notice: here('notice'), available: here('available'), pay: here('pay') };
};

/** What is said, in the order it is asked; empty where nothing is settled. */
export const saidTerms = (terms: Terms): readonly string[] => parts.map((part) => terms[part]).filter((words) => words !== '');
