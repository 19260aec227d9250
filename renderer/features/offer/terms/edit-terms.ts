import type { JobTerms } from '../../../../core/model/offer.ts';

/** What every group of fields of the terms is given. */
export interface TermsFieldsProps {
  readonly terms: JobTerms;
  readonly edit: (change: (terms: JobTerms) => JobTerms) => void;
  /** A field was left. */
  readonly onLeave: () => void;
}
