import { message } from '../../messages/message.ts';
import { lastStepsGuide } from '../guides/last-steps.ts';
import type { Rule } from '../rule.ts';

/** Finish well: the contract, the notice, the handover, the first day. */
export const lastSteps: Rule = {
  id: 'last-steps',
  kind: 'other',
  trigger: 'closed',
  advice: [38],
  condition: message('playbook.last-steps.condition'),
  rule: message('playbook.last-steps.rule'),
  timing: message('playbook.last-steps.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'closed',
  guide: lastStepsGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
