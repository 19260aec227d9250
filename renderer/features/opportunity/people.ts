import type { PersonId } from '../../../core/model/ids.ts';
import type { Person } from '../../../core/model/person.ts';
import type { Case } from '../../../core/playbook/case.ts';

/** In what part somebody is known here. */
export type Part = 'interviewers' | 'recruiter' | 'references' | 'others';

/** Everybody of one opportunity, by their part in it; somebody with two parts stands in the first. */
export const peopleOf = ({
  opportunity,
  interviews,
  events,
  people,
}: Case): readonly { readonly part: Part; readonly people: readonly Person[] }[] => {
  const seen = new Set<PersonId>();
  const take = (ids: readonly (PersonId | null)[]): readonly Person[] =>
    ids.flatMap((id) => {
      if (id === null || seen.has(id)) return [];
      seen.add(id);
      return people[id] ?? [];
    });
  const { route, referenceIds } = opportunity;
  const parts = [
    { part: 'interviewers', people: take(interviews.flatMap(({ interviewerIds }) => interviewerIds)) },
    { part: 'recruiter', people: take(route.kind === 'recruiter' ? [route.recruiterId] : []) },
    { part: 'references', people: take(referenceIds) },
    { part: 'others', people: take(events.flatMap((event) => (event.kind === 'contact' ? [event.personId] : []))) },
  ] as const;
  return parts.filter((each) => each.people.length > 0);
};
