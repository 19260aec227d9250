import { message } from '../../messages/message.ts';
import { replyGuide } from '../guides/reply.ts';
import type { Rule } from '../rule.ts';

/** Answer an employer the same day, within 24 hours at the latest. */
export const reply: Rule = {
  id: 'reply',
  kind: 'answer',
  trigger: 'message-received',
  advice: [28],
  condition: message('playbook.reply.condition'),
  rule: message('playbook.reply.rule'),
  timing: message('playbook.reply.timing'),
  sources: ['S3'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'answer' },
  canBeOff: true,
  stands: 'open',
  guide: replyGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
