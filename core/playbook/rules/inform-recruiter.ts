import { message } from '../../messages/message.ts';
import type { Rule } from '../rule.ts';

/** Where the employer writes to you directly, answer the way it came and let the recruiter know. */
export const informRecruiter: Rule = {
  id: 'inform-recruiter',
  kind: 'call',
  trigger: 'message-received',
  advice: [4, 28],
  condition: message('playbook.inform-recruiter.condition'),
  rule: message('playbook.inform-recruiter.rule'),
  timing: message('playbook.inform-recruiter.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'recruiter', about: 'other' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  applies: () => false,
  propose: () => [],
};
