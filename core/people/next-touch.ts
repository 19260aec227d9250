import { isAbout } from '../changes/subjects.ts';
import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Action, dueAtOf } from '../playbook/action.ts';
import { remembered } from '../playbook/remembered.ts';
import { ruleNamed } from '../playbook/rulebook.ts';
import { isLive } from '../playbook/to-action.ts';

/** Whether a step is contact that reaches somebody through another, such as thanks that the recruiter passes on. */
const goesOnTo = ({ interviews }: Workspace, { interviewId, personId, ruleId }: Action, id: PersonId): boolean =>
  ruleId === 'thank-through-recruiter' &&
  personId !== id &&
  interviewId !== null &&
  interviews[interviewId]?.interviewerIds.includes(id) === true;

const isContact = ({ ruleId }: Action): boolean => ruleNamed(ruleId)?.contact !== null;

/** Whether a step is to be taken with somebody: it names them, or what it says goes on to them. */
const concerns = (workspace: Workspace, action: Action, id: PersonId): boolean =>
  ((action.personId === id || isAbout(action.key, id)) && isContact(action)) || goesOnTo(workspace, action, id);

/** The open steps by the person's own move, but those that another step sees to; picked once for as long as the plan stays the same. */
const ownSteps = remembered((actions: readonly Action[]) =>
  actions.filter((action) => action.move === 'yours' && action.coveredBy === null && isLive(action)),
);

const ownStepsByOpportunity = remembered((actions: readonly Action[]) => {
  const found = new Map<OpportunityId, Action[]>();
  for (const action of ownSteps(actions)) {
    if (action.opportunityId === null) continue;
    const others = found.get(action.opportunityId);
    if (others === undefined) found.set(action.opportunityId, [action]);
    else others.push(action);
  }
  return found;
});

/** The open steps of the plan at one opportunity, by the person's own move, in the order of the plan. */
export const openActionsAt = (actions: readonly Action[], id: OpportunityId): readonly Action[] =>
  ownStepsByOpportunity(actions).get(id) ?? [];

/**
 * The open steps of the plan that are contact with somebody, by the person's own move, the first due first. One that
 * another step sees to is left to that one.
 */
export const openActionsWith = (workspace: Workspace, actions: readonly Action[], id: PersonId): readonly Action[] =>
  ownSteps(actions)
    .filter((action) => concerns(workspace, action, id))
    .toSorted((one, other) => (dueAtOf(one) < dueAtOf(other) ? -1 : dueAtOf(one) > dueAtOf(other) ? 1 : one.key < other.key ? -1 : 1));

/** When to be in touch with each person next, in one pass over the plan; whoever needs no word is not in it. */
export const nextTouches = (workspace: Workspace, actions: readonly Action[]): ReadonlyMap<PersonId, Action> => {
  const next = new Map<PersonId, Action>();
  const take = (id: PersonId | null, action: Action): void => {
    if (id === null || !Object.hasOwn(workspace.people, id)) return;
    const before = next.get(id);
    if (before === undefined || dueAtOf(action) < dueAtOf(before)) next.set(id, action);
  };
  for (const action of actions) {
    if (action.move !== 'yours' || action.coveredBy !== null || !isLive(action)) continue;
    if (isContact(action)) take(action.personId, action);
    if (action.ruleId !== 'thank-through-recruiter' || action.interviewId === null) continue;
    for (const id of workspace.interviews[action.interviewId]?.interviewerIds ?? []) take(id, action);
  }
  return next;
};
