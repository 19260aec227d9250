import { message } from '../../messages/message.ts';
import { prepareGuide } from '../guides/prepare.ts';
import type { Rule } from '../rule.ts';

/** Prepare with what your debriefs left open, and know who you are going to meet. */
export const prepare: Rule = {
  id: 'prepare',
  kind: 'prepare',
  trigger: 'interview-planned',
  advice: [13, 35, 36, 37],
  condition: message('playbook.prepare.condition'),
  rule: message('playbook.prepare.rule'),
  timing: message('playbook.prepare.timing'),
  sources: ['S0', 'S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: prepareGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
