import { message } from '../../messages/message.ts';
import { askNextStepsGuide } from '../guides/ask-next-steps.ts';
import type { Rule } from '../rule.ts';

/** Ask in the interview when they decide and how you may follow up; what they say outranks every default. */
export const askNextSteps: Rule = {
  id: 'ask-next-steps',
  kind: 'prepare',
  trigger: 'interview-planned',
  advice: [1],
  condition: message('playbook.ask-next-steps.condition'),
  rule: message('playbook.ask-next-steps.rule'),
  timing: message('playbook.ask-next-steps.timing'),
  sources: ['S2'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: askNextStepsGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
