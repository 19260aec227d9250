import type { CallOutput } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { Fact, Happened } from '../model/happened.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Result, succeed } from '../result.ts';
import type { Change, ChangeContext, Changed } from './change.ts';
import { addEvent } from './event.ts';
import { findOrAddPerson } from './find-person.ts';
import { hearOfOpportunity } from './opportunity.ts';
import { opportunityGone, personGone } from './problems.ts';

/** Writes down what happened with all its facts at once, so that one undo takes all of it back; a new opportunity and a new person come first. */
export const noteHappened: Change<Happened, CallOutput<'happened.note'>> = (workspace, happened, context) => {
  const about = withAbout(workspace, happened, context);
  if (!about.ok) return about;
  const { opportunityIds } = about.value.answer;
  if (!opportunityIds.every((id) => Object.hasOwn(about.value.workspace.opportunities, id))) return opportunityGone();
  if (happened.person !== null && happened.person.personId !== null && !Object.hasOwn(workspace.people, happened.person.personId))
    return personGone();
  const who = withWho(about.value.workspace, happened, opportunityIds, context);

  let next: Changed = { workspace: who.workspace, said: null, answer: null };
  for (const fact of happened.facts) {
    const added = addEvent(next.workspace, eventOf(fact, happened, opportunityIds, who.personId), context);
    if (!added.ok) return added;
    next = added.value;
  }
  const only = happened.facts.length === 1 && happened.newOpportunity === null ? next.said : null;
  const name = happened.person?.name ?? companyOf(next.workspace, opportunityIds);
  return succeed({
    workspace: next.workspace,
    said: only ?? message('changes.happenedNoted', { name }),
    answer: { opportunityIds, personId: who.personId },
  });
};

const companyOf = (workspace: Workspace, [first]: readonly OpportunityId[]): string =>
  first === undefined ? '' : (workspace.opportunities[first]?.company ?? '');

/** The workspace with the opportunity that is new, if one is, and which opportunities all of it is about. */
const withAbout = (
  workspace: Workspace,
  { newOpportunity, opportunityIds }: Happened,
  context: ChangeContext,
): Result<Changed<{ readonly opportunityIds: OpportunityId[] }>> => {
  if (newOpportunity === null) return succeed({ workspace, said: null, answer: { opportunityIds } });
  // Somebody who calls may not have been applied to: what stage it is at is said by the facts, or not at all.
  const added = hearOfOpportunity(workspace, newOpportunity, context);
  if (!added.ok) return added;
  const { opportunityId } = added.value.answer;
  return succeed({ ...added.value, answer: { opportunityIds: [...opportunityIds, opportunityId] } });
};

/** The workspace with whoever it was, who speaks for the company or agency of the first opportunity where they are new. */
const withWho = (
  workspace: Workspace,
  { person }: Happened,
  [first]: readonly OpportunityId[],
  context: ChangeContext,
): { readonly workspace: Workspace; readonly personId: PersonId | null } => {
  if (person === null) return { workspace, personId: null };
  const opportunity = first === undefined ? undefined : workspace.opportunities[first];
  const { route } = opportunity ?? {};
  const agency = route?.kind === 'recruiter' ? route.agency : '';
  const company = person.role === 'reference' ? '' : person.role === 'recruiter' ? agency : (opportunity?.company ?? '');
  return findOrAddPerson(workspace, person, company, context);
};

const eventOf = (
  fact: Fact,
  { at }: Happened,
  opportunityIds: OpportunityId[],
  personId: PersonId | null,
): Parameters<typeof addEvent>[1] =>
  fact.kind === 'contact' || fact.kind === 'told' || fact.kind === 'terms-heard'
    ? { ...fact, at, opportunityIds, personId }
    : { ...fact, at, opportunityIds };
