import { message } from '../../messages/message.ts';
import { negotiateGuide } from '../guides/negotiate.ts';
import type { Rule } from '../rule.ts';

/** Agree the terms with one person, up front, with figures that are true. */
export const negotiate: Rule = {
  id: 'negotiate',
  kind: 'offer',
  trigger: 'offer-made',
  advice: [33, 34],
  condition: message('playbook.negotiate.condition'),
  rule: message('playbook.negotiate.rule'),
  timing: message('playbook.negotiate.timing'),
  sources: ['S0', 'S3'],
  disagreement: message('playbook.disagreement.leverage'),
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: negotiateGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
