import type { RuleText } from './rule.ts';
import { allRules } from './rulebook.ts';

/** The rules as a person looks for them: by what just happened, or by what they are for. */
export const ruleGroups = ['around', 'waiting', 'writing', 'offers', 'ending', 'oneself', 'several'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** What the rules of a trigger belong to, where their kind does not say more. */
const BY_TRIGGER: Readonly<Record<RuleText['trigger'], RuleGroup>> = {
  'interview-planned': 'around',
  'interview-held': 'around',
  'interview-off': 'around',
  'date-stated': 'waiting',
  waiting: 'waiting',
  'message-received': 'writing',
  'offer-made': 'offers',
  closed: 'ending',
  'several-opportunities': 'several',
};

/** The one group of a rule. What is said out of kindness, and the search, are for oneself whatever they follow from. */
export const groupOf = ({ kind, trigger }: RuleText): RuleGroup =>
  kind === 'kindness' || kind === 'search' ? 'oneself' : BY_TRIGGER[trigger];

/** The rules of a group, in the order of the playbook. */
export const rulesIn = (group: RuleGroup): readonly RuleText[] => allRules.filter((rule) => groupOf(rule) === group);
