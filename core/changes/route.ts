import type { NewRoute } from '../model/interview-log.ts';
import type { Route } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import type { ChangeContext } from './change.ts';
import { findOrAddPerson, sameName } from './find-person.ts';

/** The route an input names, with its recruiter found among the people known or added to them. */
export const routeOf = (
  workspace: Workspace,
  named: NewRoute,
  before: Route | null,
  context: ChangeContext,
): { readonly workspace: Workspace; readonly route: Route } => {
  if (named.kind === 'direct') return { workspace, route: { kind: 'direct' } };
  const { agency, recruiter } = named;
  if (recruiter !== null) {
    const added = findOrAddPerson(workspace, recruiter, agency, context);
    const person = added.workspace.people[added.personId];
    return {
      workspace: added.workspace,
      route: { kind: 'recruiter', recruiterId: added.personId, agency: agency === '' ? (person?.company ?? '') : agency },
    };
  }
  // A line that only says "via the agency" does not make the recruiter who is known already unknown.
  if (before?.kind === 'recruiter' && (agency === '' || sameName(before.agency, agency))) return { workspace, route: before };
  return { workspace, route: { kind: 'recruiter', recruiterId: null, agency } };
};
