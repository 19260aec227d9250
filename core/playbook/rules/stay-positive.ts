import { message } from '../../messages/message.ts';
import { stayPositiveGuide } from '../guides/stay-positive.ts';
import type { Rule } from '../rule.ts';

/** A no to this role is no verdict on you: look at what you learned, then lift your head. */
export const stayPositive: Rule = {
  id: 'stay-positive',
  kind: 'kindness',
  trigger: 'closed',
  advice: [12, 32],
  condition: message('playbook.stay-positive.condition'),
  rule: message('playbook.stay-positive.rule'),
  timing: message('playbook.stay-positive.timing'),
  sources: ['S1', 'S3', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'closed',
  guide: stayPositiveGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
