import { type QuestionSummary, questionSummary } from '../decision/question-summary.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { JobTerms } from '../model/offer.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Offer } from '../playbook/offer.ts';
import type { Instant } from '../time/types.ts';
import type { OneCurrency } from './one-currency.ts';
import type { StandingOffer } from './standing-offers.ts';
import { type YearlyTotal, yearlyTotal } from './yearly-total.ts';

/** Which column: an offer by its opportunity, or the present job. */
export type ColumnId = OpportunityId | 'present';

/** A job that is laid out beside others. */
export interface JobColumn {
  readonly id: ColumnId;
  readonly company: string;
  /** Empty while unknown. */
  readonly role: string;
  /** Null while none were written down. */
  readonly terms: JobTerms | null;
  readonly total: YearlyTotal | null;
  /** Null for the present job. */
  readonly offer: Offer | null;
  /** Null for the present job, and while no terms were written down. */
  readonly isInWriting: boolean | null;
  /** The four questions; null for the present job, which nobody is asked about. */
  readonly questions: QuestionSummary | null;
}

export const columnOfOffer = (
  workspace: Workspace,
  { opportunity, offer, record }: StandingOffer,
  asked: OneCurrency,
  now: Instant,
): JobColumn => ({
  id: opportunity.id,
  company: opportunity.company,
  role: opportunity.role,
  terms: record?.terms ?? null,
  total: record === null ? null : yearlyTotal(record.terms, asked),
  offer,
  isInWriting: record?.isInWriting ?? null,
  questions: questionSummary(workspace, opportunity.id, now),
});

/** Where the person works now; null while nothing was said of it. */
export const columnOfPresent = ({ settings }: Workspace, asked: OneCurrency): JobColumn | null => {
  const { presentJob } = settings.comparison;
  if (presentJob === null) return null;
  const { company, role, terms } = presentJob;
  return { id: 'present', company, role, terms, total: yearlyTotal(terms, asked), offer: null, isInWriting: null, questions: null };
};
