import type { EventOf } from '../model/event.ts';
import type { Letter, LetterKind } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { partyOf } from '../playbook/contacts.ts';
import { ruleNamed } from '../playbook/rulebook.ts';
import { inOrder } from '../playbook/stage.ts';

type Contact = EventOf<'contact'>;

const aboutByKind: Readonly<Record<LetterKind, Contact['about']>> = {
  'thank-you': 'thanks',
  material: 'material',
  'check-in': 'check-in',
  reply: 'answer',
  'feedback-request': 'feedback',
  withdrawal: 'withdrawal',
  decline: 'withdrawal',
  'reference-request': 'request',
  'reference-heads-up': 'heads-up',
  'reference-thanks': 'thanks',
  'recruiter-feedback': 'feedback',
  'rejection-thanks': 'thanks',
  negotiation: 'negotiation',
  resignation: 'notice',
};

/** A message to the recruiter with thanks to pass on is thanks, not word of how it went. */
const passesThanksOn = ({ kind, begunFrom }: Pick<Letter, 'kind' | 'begunFrom'>): boolean =>
  kind === 'recruiter-feedback' && begunFrom.kind === 'built-in' && begunFrom.variant === 'pass-on';

/** What a letter is about as contact: what its step is about the playbook knows best, one begun without a step is told by its kind. */
export const aboutOfLetter = (letter: Pick<Letter, 'actionKey' | 'kind' | 'begunFrom'>): Contact['about'] => {
  const ofStep = letter.actionKey === null ? null : ruleNamed(ruleNameOf(letter.actionKey))?.contact?.about;
  return ofStep ?? (passesThanksOn(letter) ? 'thanks' : aboutByKind[letter.kind]);
};

type Addressed = Pick<Letter, 'kind' | 'personId' | 'opportunityId' | 'actionKey' | 'changedAt'>;

/** Who a letter to nobody by name reaches: whoever its step does, else the recruiter by its kind. */
const partyUnnamed = ({ opportunities, events }: Workspace, { kind, opportunityId, actionKey, changedAt }: Addressed): Contact['party'] => {
  const made = actionKey === null ? null : ruleNamed(ruleNameOf(actionKey))?.contact;
  const opportunity = opportunityId === null ? undefined : opportunities[opportunityId];
  if (made == null || actionKey === null || opportunity === undefined) return kind === 'recruiter-feedback' ? 'recruiter' : 'employer';
  const own = (eventsByOpportunity(events).get(opportunity.id) ?? []).toSorted(inOrder);
  return partyOf(made, { key: actionKey }, changedAt, opportunity, own);
};

/** Who the letter is to: a reference and the present employer by its kind, else the recruiter by name, else the employer. */
export const partyOfLetter = (workspace: Workspace, letter: Addressed): Contact['party'] => {
  const { kind, personId, opportunityId } = letter;
  if (kind.startsWith('reference-')) return 'reference';
  if (kind === 'resignation') return 'present-employer';
  if (personId === null) return partyUnnamed(workspace, letter);
  const route = opportunityId === null ? undefined : workspace.opportunities[opportunityId]?.route;
  if (route?.kind === 'recruiter' && route.recruiterId === personId) return 'recruiter';
  const roles = workspace.people[personId]?.roles ?? [];
  return roles.includes('recruiter') && !roles.some((role) => role === 'interviewer' || role === 'hiring-manager')
    ? 'recruiter'
    : 'employer';
};
