import { message } from '../../messages/message.ts';
import { decideOfferGuide } from '../guides/decide-offer.ts';
import type { Rule } from '../rule.ts';

/** Before you say yes, ask the four questions: the job, the company, the manager, your gut with the facts beside it. */
export const decideOffer: Rule = {
  id: 'decide-offer',
  kind: 'offer',
  trigger: 'offer-made',
  advice: [35],
  condition: message('playbook.decide-offer.condition'),
  rule: message('playbook.decide-offer.rule'),
  timing: message('playbook.decide-offer.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: decideOfferGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
