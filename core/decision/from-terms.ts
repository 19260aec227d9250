import { message } from '../messages/message.ts';
import type { JobTerms, OfferRecord, PresentJob } from '../model/offer.ts';
import { factOf } from './fact-beside.ts';
import type { PlacedFact } from './from-rounds.ts';

const PERCENT = 100;

type Measure = keyof Pick<JobTerms, 'daysOff' | 'pensionPercent' | 'hours' | 'daysOnSite' | 'commuteMinutes'>;

/** What of the terms is a number that can be held against the present one, and whether more of it is the better. */
const measures: readonly (readonly [measure: Measure, isBetterWithMore: boolean])[] = [
  ['daysOff', true],
  ['pensionPercent', true],
  ['hours', false],
  ['daysOnSite', false],
  ['commuteMinutes', false],
];

const sideOf = (difference: number, isBetterWithMore: boolean) =>
  difference > 0 === isBetterWithMore ? ('for' as const) : ('against' as const);

/** The base beside the present one, in per cent; only where both are named in one currency for one length of time, so that nothing is reckoned. */
const base = (offered: JobTerms, present: JobTerms): readonly PlacedFact[] => {
  if (offered.base === null || present.base === null || present.base.amount === 0) return [];
  if (offered.currency !== present.currency || offered.base.per !== present.base.per) return [];
  const share = Math.round((offered.base.amount / present.base.amount - 1) * PERCENT);
  if (share === 0) return [];
  const text = message('decision.fact.base', { way: share > 0 ? 'more' : 'less', share: Math.abs(share) });
  return [[factOf(text, sideOf(share, true)), ['job-lacking']]];
};

/** The offer's terms beside the present job's, and what is not settled about them. */
export const factsFromTerms = ({ terms, isInWriting }: OfferRecord, presentJob: PresentJob | null): readonly PlacedFact[] => [
  ...(presentJob === null ? [] : base(terms, presentJob.terms)),
  ...measures.flatMap(([measure, isBetterWithMore]): readonly PlacedFact[] => {
    const [offered, present] = [terms[measure], presentJob?.terms[measure] ?? null];
    if (offered === null || present === null || offered === present) return [];
    // Days with and without the public ones among them cannot be held against each other.
    if (measure === 'daysOff' && terms.daysOffIncludePublic !== presentJob?.terms.daysOffIncludePublic) return [];
    return [
      [factOf(message('decision.fact.terms', { measure, offered, present }), sideOf(offered - present, isBetterWithMore)), ['job-lacking']],
    ];
  }),
  [factOf(message(isInWriting ? 'decision.fact.in-writing' : 'decision.fact.not-in-writing'), isInWriting ? 'for' : 'against'), ['gut']],
  ...(terms.conditions.trim() === ''
    ? []
    : ([[factOf(message('decision.fact.conditions'), 'against', terms.conditions), ['gut']]] as const)),
];
