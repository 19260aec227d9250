import { message } from '../../messages/message.ts';
import { thankRecruiterGuide } from '../guides/thank-recruiter.ts';
import type { Rule } from '../rule.ts';

/** Keep the recruiter: thank them when it ends, and stay in touch. */
export const thankRecruiter: Rule = {
  id: 'thank-recruiter',
  kind: 'letter',
  trigger: 'closed',
  advice: [11, 38],
  condition: message('playbook.thank-recruiter.condition'),
  rule: message('playbook.thank-recruiter.rule'),
  timing: message('playbook.thank-recruiter.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'recruiter', about: 'thanks' },
  canBeOff: true,
  stands: 'closed',
  guide: thankRecruiterGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
