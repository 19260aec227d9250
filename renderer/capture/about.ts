import type { About } from '../../core/capture/reading.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { QuickLogContext } from '../../core/quick-log/context.ts';
import { foldName } from '../../core/quick-log/fold.ts';

type Known = Pick<QuickLogContext, 'opportunities'>;

/** The company something is about; empty while that is open. */
export const companyOfAbout = (about: About | null, { opportunities }: Known): string => {
  if (about === null) return '';
  const known = opportunities.find(({ id }) => id === about.opportunityIds[0]);
  return known?.company ?? about.newCompany ?? '';
};

/** What a company typed by name is about: all that is known there until one is chosen, or a new one; null for none. */
export const aboutCompany = (name: string, { opportunities }: Known): About | null => {
  if (name.trim() === '') return null;
  const known = opportunities.filter(({ company }) => foldName(company) === foldName(name));
  return known.length === 0 ? { opportunityIds: [], newCompany: name } : { opportunityIds: known.map(({ id }) => id), newCompany: null };
};

/** What it could be about besides, to choose among: the others at that company, and those it names already. */
export const jobsAround = (about: About | null, { opportunities }: Known): readonly Opportunity[] => {
  const company = foldName(companyOfAbout(about, { opportunities }));
  return opportunities.filter(({ id, company: each }) => about?.opportunityIds.includes(id) === true || foldName(each) === company);
};

/** The same with one opportunity more or less; it stays about one at least. */
export const withJob = (about: About, id: OpportunityId): About => {
  const others = about.opportunityIds.filter((each) => each !== id);
  const isIn = others.length < about.opportunityIds.length;
  return { ...about, opportunityIds: isIn ? (others.length === 0 ? about.opportunityIds : others) : [...about.opportunityIds, id] };
};
