import { message } from '../../messages/message.ts';
import type { Rule } from '../rule.ts';

/** Thank a reference once they have spoken for you. */
export const thankReference: Rule = {
  id: 'thank-reference',
  kind: 'references',
  trigger: 'message-received',
  advice: [26],
  condition: message('playbook.thank-reference.condition'),
  rule: message('playbook.thank-reference.rule'),
  timing: message('playbook.thank-reference.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'reference', about: 'thanks' },
  canBeOff: true,
  stands: 'always',
  guide: [],
  onDone: null,
  applies: () => false,
  propose: () => [],
};
