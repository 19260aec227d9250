import { peopleNamedIn } from '../changes/subjects.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { groupedBy } from '../playbook/grouped.ts';

/** The opportunities that each person runs or speaks for. */
export const opportunitiesByPerson = groupedBy<PersonId, Opportunity>(({ route, referenceIds }) => {
  const recruiterId = route.kind === 'recruiter' ? route.recruiterId : null;
  return new Set(recruiterId === null ? referenceIds : [recruiterId, ...referenceIds]);
});

/** The interviews each person is met in, called off or not. */
export const interviewsByPerson = groupedBy<PersonId, Interview>(({ interviewerIds }) => new Set(interviewerIds));

/** What of the history names each person. */
export const eventsByPerson = groupedBy<PersonId, WorkspaceEvent>((event) =>
  'personId' in event && event.personId !== null ? [event.personId] : [],
);

/** What was said of the steps that name each person. */
export const marksByPerson = groupedBy<PersonId, Mark>(({ key }) => peopleNamedIn(key));
