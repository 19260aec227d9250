import { message } from '../../messages/message.ts';
import type { RuleText } from '../rule.ts';

/** Two interviews at the same time: move one, cancel none. */
export const clash: RuleText = {
  id: 'clash',
  kind: 'interview',
  trigger: 'several-opportunities',
  advice: [29, 33],
  condition: message('playbook.clash.condition'),
  rule: message('playbook.clash.rule'),
  timing: message('playbook.clash.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
};
