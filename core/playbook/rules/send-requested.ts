import { message } from '../../messages/message.ts';
import type { Rule } from '../rule.ts';

/** Send what they asked for by the day they named. */
export const sendRequested: Rule = {
  id: 'send-requested',
  kind: 'letter',
  trigger: 'message-received',
  advice: [24, 28],
  condition: message('playbook.send-requested.condition'),
  rule: message('playbook.send-requested.rule'),
  timing: message('playbook.send-requested.timing'),
  sources: ['S2', 'S3'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'material' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  applies: () => false,
  propose: () => [],
};
