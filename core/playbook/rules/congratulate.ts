import { message } from '../../messages/message.ts';
import type { Rule } from '../rule.ts';

/** Take a moment to be proud of it, whatever comes of it. */
export const congratulate: Rule = {
  id: 'congratulate',
  kind: 'kindness',
  trigger: 'interview-held',
  advice: [12],
  condition: message('playbook.congratulate.condition'),
  rule: message('playbook.congratulate.rule'),
  timing: message('playbook.congratulate.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'always',
  guide: [],
  onDone: null,
  applies: () => false,
  propose: () => [],
};
