import { message } from '../../messages/message.ts';
import { letGoGuide } from '../guides/let-go.ts';
import type { Rule } from '../rule.ts';

/** Once the debrief is done, put it out of your mind and do something you like. */
export const letGo: Rule = {
  id: 'let-go',
  kind: 'kindness',
  trigger: 'interview-held',
  advice: [16, 20],
  condition: message('playbook.let-go.condition'),
  rule: message('playbook.let-go.rule'),
  timing: message('playbook.let-go.timing'),
  sources: ['S1', 'S3', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: letGoGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
