import { message } from '../../messages/message.ts';
import { tellWithdrawalGuide } from '../guides/tell-withdrawal.ts';
import type { Rule } from '../rule.ts';

/** When you no longer want it, say so at once: to the recruiter, or directly where contact is direct. */
export const tellWithdrawal: Rule = {
  id: 'tell-withdrawal',
  kind: 'letter',
  trigger: 'closed',
  advice: [31],
  condition: message('playbook.tell-withdrawal.condition'),
  rule: message('playbook.tell-withdrawal.rule'),
  timing: message('playbook.tell-withdrawal.timing'),
  sources: ['S1'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'withdrawal' },
  canBeOff: true,
  stands: 'closed',
  guide: tellWithdrawalGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
