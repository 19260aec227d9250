import { message } from '../../messages/message.ts';
import type { RuleText } from '../rule.ts';

/** When an offer’s deadline falls before another company decides, ask once and politely for more time. */
export const askForTime: RuleText = {
  id: 'ask-for-time',
  kind: 'letter',
  trigger: 'several-opportunities',
  advice: [33],
  condition: message('playbook.ask-for-time.condition'),
  rule: message('playbook.ask-for-time.rule'),
  timing: message('playbook.ask-for-time.timing'),
  sources: [],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
};
