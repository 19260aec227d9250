import { message } from '../../messages/message.ts';
import type { RuleText } from '../rule.ts';

/** Once a contract is signed, tell the others at once that you are no longer available. */
export const tellOthers: RuleText = {
  id: 'tell-others',
  kind: 'letter',
  trigger: 'closed',
  advice: [31, 38],
  condition: message('playbook.tell-others.condition'),
  rule: message('playbook.tell-others.rule'),
  timing: message('playbook.tell-others.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'withdrawal' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
};
