import type { EventOf } from '../model/event.ts';
import type { Letter, LetterKind } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { ruleNamed } from '../playbook/rulebook.ts';

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
};

/** What a letter is about as contact: what its step is about the playbook knows best, one begun without a step is told by its kind. */
export const aboutOfLetter = ({ actionKey, kind }: Pick<Letter, 'actionKey' | 'kind'>): Contact['about'] =>
  (actionKey === null ? null : ruleNamed(ruleNameOf(actionKey))?.contact?.about) ?? aboutByKind[kind];

/** Who the letter is to: a reference by its kind, else the recruiter by name, else the employer. */
export const partyOfLetter = (
  workspace: Workspace,
  { kind, personId, opportunityId }: Pick<Letter, 'kind' | 'personId' | 'opportunityId'>,
): Contact['party'] => {
  if (kind.startsWith('reference-')) return 'reference';
  const route = opportunityId === null ? undefined : workspace.opportunities[opportunityId]?.route;
  if (personId === null) return kind === 'recruiter-feedback' ? 'recruiter' : 'employer';
  if (route?.kind === 'recruiter' && route.recruiterId === personId) return 'recruiter';
  const roles = workspace.people[personId]?.roles ?? [];
  return roles.includes('recruiter') && !roles.some((role) => role === 'interviewer' || role === 'hiring-manager')
    ? 'recruiter'
    : 'employer';
};
