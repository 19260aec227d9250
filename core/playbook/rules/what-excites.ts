import { message } from '../../messages/message.ts';
import { whatExcitesGuide } from '../guides/what-excites.ts';
import type { Rule } from '../rule.ts';

/** Write down what excites you about it; it steers the search for more like it. */
export const whatExcites: Rule = {
  id: 'what-excites',
  kind: 'search',
  trigger: 'interview-held',
  advice: [29],
  condition: message('playbook.what-excites.condition'),
  rule: message('playbook.what-excites.rule'),
  timing: message('playbook.what-excites.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: whatExcitesGuide,
  onDone: null,
  applies: () => false,
  propose: () => [],
};
