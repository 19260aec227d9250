import { message } from '../../messages/message.ts';
import { goneSilentGuide } from '../guides/gone-silent.ts';
import type { Rule } from '../rule.ts';

/** After the last question without an answer, let it rest; whoever wants you will write. */
export const goneSilent: Rule = {
  id: 'gone-silent',
  kind: 'other',
  trigger: 'waiting',
  advice: [20, 27],
  condition: message('playbook.gone-silent.condition'),
  rule: message('playbook.gone-silent.rule'),
  timing: message('playbook.gone-silent.timing'),
  sources: ['S3'],
  disagreement: null,
  settings: ['pace'],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: goneSilentGuide,
  onDone: { stage: 'silent' },
  applies: () => false,
  propose: () => [],
};
