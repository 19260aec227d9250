import { message } from '../../messages/message.ts';
import type { RuleText } from '../rule.ts';

/** A real offer may be told to a company that decides later, honestly and without pressing. */
export const tellOfOffer: RuleText = {
  id: 'tell-of-offer',
  kind: 'letter',
  trigger: 'several-opportunities',
  advice: [33],
  condition: message('playbook.tell-of-offer.condition'),
  rule: message('playbook.tell-of-offer.rule'),
  timing: message('playbook.tell-of-offer.timing'),
  sources: ['S0', 'S3'],
  disagreement: message('playbook.disagreement.leverage'),
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
};
