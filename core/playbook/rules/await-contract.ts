import { message } from '../../messages/message.ts';
import { awaitContractGuide } from '../guides/await-contract.ts';
import type { Rule } from '../rule.ts';

/** Until the contract is signed nothing is settled: ask for it if it does not come. */
export const awaitContract: Rule = {
  id: 'await-contract',
  kind: 'check-in',
  trigger: 'closed',
  advice: [29, 38],
  condition: message('playbook.await-contract.condition'),
  rule: message('playbook.await-contract.rule'),
  timing: message('playbook.await-contract.timing'),
  sources: ['S1'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'question' },
  canBeOff: true,
  stands: 'closed',
  guide: awaitContractGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
