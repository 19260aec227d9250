import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { exchangesWith } from '../people/timeline.ts';
import { caseOf } from '../playbook/case.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { remembered } from '../playbook/remembered.ts';
import { foldName } from '../quick-log/fold.ts';
import type { Instant } from '../time/types.ts';
import { isWithThem } from '../playbook/contacts.ts';

/** Who speaks for each company, by its name as names are compared. */
export const companiesOf = remembered((people: Workspace['people']) => {
  const found = new Map<string, PersonId[]>();
  for (const { id, company } of Object.values(people)) {
    if (company === '') continue;
    const name = foldName(company);
    const others = found.get(name);
    if (others === undefined) found.set(name, [id]);
    else others.push(id);
  }
  return found;
});

/** Everybody who has to do with an opportunity but its references, in no order. */
const concerned = (workspace: Workspace, id: OpportunityId): ReadonlySet<PersonId> => {
  const facts = caseOf(workspace, id);
  if (facts === null) return new Set();
  const { opportunity, interviews, events } = facts;
  const found = new Set<PersonId>();
  if (opportunity.route.kind === 'recruiter' && opportunity.route.recruiterId !== null) found.add(opportunity.route.recruiterId);
  for (const { interviewerIds } of standingInterviews(interviews, events)) for (const each of interviewerIds) found.add(each);
  for (const event of events) if (event.kind === 'contact' && isWithThem(event) && event.personId !== null) found.add(event.personId);
  for (const each of companiesOf(workspace.people).get(foldName(opportunity.company)) ?? []) found.add(each);
  for (const each of opportunity.referenceIds) found.delete(each);
  return new Set([...found].filter((each) => Object.hasOwn(workspace.people, each)));
};

/**
 * Who is likely to call about an opportunity, the likeliest first: the recruiter who runs it, and otherwise whoever there
 * was contact with about it last, whoever wrote or called before whoever was only met.
 */
export const likelyCallers = (workspace: Workspace, id: OpportunityId, now: Instant): readonly PersonId[] => {
  const opportunity = workspace.opportunities[id];
  const recruiterId = opportunity?.route.kind === 'recruiter' ? opportunity.route.recruiterId : null;
  const lastAt = (personId: PersonId, isWord: boolean): Instant | '' =>
    exchangesWith(workspace, personId).find(
      (exchange) =>
        exchange.at <= now &&
        exchange.opportunityIds.includes(id) &&
        (!isWord || (exchange.kind === 'contact' && exchange.direction === 'in')),
    )?.at ?? '';
  return [...concerned(workspace, id)].toSorted((one, other) => {
    if ((one === recruiterId) !== (other === recruiterId)) return one === recruiterId ? -1 : 1;
    for (const isWord of [true, false]) {
      const [here, there] = [lastAt(one, isWord), lastAt(other, isWord)];
      if (here !== there) return here < there ? 1 : -1;
    }
    return one < other ? -1 : 1;
  });
};
