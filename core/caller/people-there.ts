import type { PanelMember } from '../model/brief.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { caseOf } from '../playbook/case.ts';
import { standingInterviews } from '../playbook/interview-status.ts';

/** Somebody at an opportunity, and what they are there. */
export interface PersonThere {
  readonly person: Person;
  readonly isRecruiter: boolean;
  /** Their part in the last round they are in, in the person's words; empty while not said. */
  readonly part: string;
  /** They decide, as the brief of a round has it. */
  readonly decides: boolean;
}

/** Everybody met or to be met at an opportunity, and the recruiter who runs it: who decides first, then the last met. */
export const peopleThere = (workspace: Workspace, id: OpportunityId): readonly PersonThere[] => {
  const facts = caseOf(workspace, id);
  if (facts === null) return [];
  const { opportunity, interviews, events } = facts;
  const roles = new Map<PersonId, Pick<PanelMember, 'part' | 'decides'>>();
  for (const { id: round, interviewerIds } of standingInterviews(interviews, events).toReversed()) {
    for (const { personId, part, decides } of workspace.briefs[round]?.panel ?? [])
      if (!roles.has(personId)) roles.set(personId, { part, decides });
    for (const personId of interviewerIds) if (!roles.has(personId)) roles.set(personId, { part: '', decides: false });
  }
  const recruiterId = opportunity.route.kind === 'recruiter' ? opportunity.route.recruiterId : null;
  if (recruiterId !== null && !roles.has(recruiterId)) roles.set(recruiterId, { part: '', decides: false });
  return [...roles]
    .flatMap(([personId, role]) => {
      const person = workspace.people[personId];
      return person === undefined ? [] : [{ person, isRecruiter: personId === recruiterId, ...role }];
    })
    .toSorted((one, other) => Number(other.decides) - Number(one.decides));
};
