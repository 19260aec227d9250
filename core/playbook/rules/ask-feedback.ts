import { message } from '../../messages/message.ts';
import { askFeedbackGuide } from '../guides/ask-feedback.ts';
import type { Rule } from '../rule.ts';

/** After a rejection, thank them and ask for feedback, once, in one letter that makes a no easy. */
export const askFeedback: Rule = {
  id: 'ask-feedback',
  kind: 'letter',
  trigger: 'closed',
  advice: [11, 32],
  condition: message('playbook.ask-feedback.condition'),
  rule: message('playbook.ask-feedback.rule'),
  timing: message('playbook.ask-feedback.timing'),
  sources: ['S1', 'S3', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'feedback' },
  canBeOff: true,
  stands: 'closed',
  guide: askFeedbackGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
