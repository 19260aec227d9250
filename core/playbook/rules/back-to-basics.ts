import { message } from '../../messages/message.ts';
import { backToBasicsGuide } from '../guides/back-to-basics.ts';
import type { Rule } from '../rule.ts';

/** When it fell well short, go back to the basics before the next one. */
export const backToBasics: Rule = {
  id: 'back-to-basics',
  kind: 'prepare',
  trigger: 'interview-held',
  advice: [21],
  condition: message('playbook.back-to-basics.condition'),
  rule: message('playbook.back-to-basics.rule'),
  timing: message('playbook.back-to-basics.timing'),
  sources: ['S1'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'always',
  guide: backToBasicsGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
