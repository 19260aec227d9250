import { message } from '../../messages/message.ts';
import { tellReferencesGuide } from '../guides/tell-references.ts';
import type { Rule } from '../rule.ts';

/** Thank your references and tell them how it ended. */
export const tellReferences: Rule = {
  id: 'tell-references',
  kind: 'references',
  trigger: 'closed',
  advice: [26],
  condition: message('playbook.tell-references.condition'),
  rule: message('playbook.tell-references.rule'),
  timing: message('playbook.tell-references.timing'),
  sources: ['S2', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'reference', about: 'thanks' },
  canBeOff: true,
  stands: 'closed',
  guide: tellReferencesGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
