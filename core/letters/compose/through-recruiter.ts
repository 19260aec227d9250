import type { Letter } from '../../model/letter.ts';
import type { Choice } from './letter-for.ts';

/** A second question for news stays one. */
const AGAIN = 'second';

/**
 * The letter that says the same to the recruiter, who passes it on: thanks are asked to be passed on, and do not thank the
 * recruiter for an interview they did not hold. Null for a letter that differs in nothing but whom it goes to.
 */
export const throughRecruiter = ({ kind, begunFrom }: Letter): Choice | null => {
  switch (kind) {
    case 'thank-you':
      return ['recruiter-feedback', 'pass-on'];
    case 'check-in':
      return ['check-in', begunFrom.kind === 'built-in' && begunFrom.variant === AGAIN ? 'recruiter-second' : 'recruiter'];
    case 'withdrawal':
    case 'decline':
    case 'rejection-thanks':
      return [kind, 'recruiter'];
    default:
      return null;
  }
};
