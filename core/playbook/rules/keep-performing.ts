import { message } from '../../messages/message.ts';
import { keepPerformingGuide } from '../guides/keep-performing.ts';
import type { RuleText } from '../rule.ts';

/** Keep doing well in your present job; your name there is what brought you here. */
export const keepPerforming: RuleText = {
  id: 'keep-performing',
  kind: 'kindness',
  trigger: 'several-opportunities',
  advice: [30],
  condition: message('playbook.keep-performing.condition'),
  rule: message('playbook.keep-performing.rule'),
  timing: message('playbook.keep-performing.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: ['employed'],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: keepPerformingGuide,
  onDone: null,
};
