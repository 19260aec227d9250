import type { PersonId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { foldName } from '../quick-log/fold.ts';
import type { CaptureContext } from './context.ts';
import type { Mention } from './reading.ts';

/** How many answers are offered where nothing narrows them down (ours: one row of chips). */
const MOST_LIKELY = 4;

const isStartOf = (a: string, b: string): boolean => a !== '' && b !== '' && (a === b || b.startsWith(`${a} `) || a.startsWith(`${b} `));

/** The opportunities somebody has to do with: as their recruiter, interviewer or reference, or at their company. */
export const opportunitiesOf = (
  personId: PersonId | null,
  { opportunities, interviews, people }: CaptureContext,
): readonly Opportunity[] => {
  const person = people.find(({ id }) => id === personId);
  if (person === undefined) return [];
  const met = new Set(
    interviews.filter(({ interviewerIds }) => interviewerIds.includes(person.id)).map(({ opportunityId }) => opportunityId),
  );
  const company = foldName(person.company);
  const own = opportunities.filter(
    ({ id, route, referenceIds }) =>
      met.has(id) || referenceIds.includes(person.id) || (route.kind === 'recruiter' && route.recruiterId === person.id),
  );
  if (own.length > 0) return own;
  return opportunities.filter((opportunity) => isStartOf(company, foldName(opportunity.company)));
};

/** The opportunities an agency runs, by its name. */
export const opportunitiesOfAgency = (agency: string | null, { opportunities }: CaptureContext): readonly Opportunity[] =>
  agency === null ? [] : opportunities.filter(({ route }) => route.kind === 'recruiter' && foldName(route.agency) === foldName(agency));

/** Whether somebody belongs to a company or an agency that is named beside them. */
export const personBelongsTo = (personId: PersonId | null, house: Mention, context: CaptureContext): boolean => {
  const person = context.people.find(({ id }) => id === personId);
  if (person === undefined) return false;
  if (house.agency !== null && isStartOf(foldName(person.company), foldName(house.agency))) return true;
  return opportunitiesOf(personId, context).some(({ id }) => house.opportunityIds.includes(id));
};

/** The one that was heard of last comes first; those nothing was heard of keep their order. */
export const latestFirst =
  (lastAt: CaptureContext['lastAt']) =>
  (a: Opportunity, b: Opportunity): number => {
    const [one, other] = [lastAt.get(a.id) ?? '', lastAt.get(b.id) ?? ''];
    return one === other ? 0 : one > other ? -1 : 1;
  };

/** The opportunities that are open, the one that was heard of last first. */
export const likelyOpportunities = ({ opportunities, closedIds, lastAt }: CaptureContext): readonly Opportunity[] =>
  opportunities
    .filter(({ id }) => !closedIds.has(id))
    .sort(latestFirst(lastAt))
    .slice(0, MOST_LIKELY);
