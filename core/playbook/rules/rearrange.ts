import { message } from '../../messages/message.ts';
import { rearrangeGuide } from '../guides/rearrange.ts';
import type { Rule } from '../rule.ts';

/** When an agreed talk does not take place, offer new times calmly; nobody is blamed. */
export const rearrange: Rule = {
  id: 'rearrange',
  kind: 'letter',
  trigger: 'interview-off',
  advice: [2, 28],
  condition: message('playbook.rearrange.condition'),
  rule: message('playbook.rearrange.rule'),
  timing: message('playbook.rearrange.timing'),
  sources: [],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'answer' },
  canBeOff: true,
  stands: 'open',
  guide: rearrangeGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
