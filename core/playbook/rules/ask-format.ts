import { message } from '../../messages/message.ts';
import { askFormatGuide } from '../guides/ask-format.ts';
import type { Rule } from '../rule.ts';

/** Before a second interview, ask who will be there, in which format, and whether there is a task. */
export const askFormat: Rule = {
  id: 'ask-format',
  kind: 'letter',
  trigger: 'interview-planned',
  advice: [36],
  condition: message('playbook.ask-format.condition'),
  rule: message('playbook.ask-format.rule'),
  timing: message('playbook.ask-format.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'question' },
  canBeOff: true,
  stands: 'open',
  guide: askFormatGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
