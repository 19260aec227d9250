import { ROUND } from '../phrases.ts';

/** Words of the rules about several opportunities at once. */
export const playbookSeveralOpportunities = {
  'playbook.clash.rule': 'Two interviews at the same time: move one, cancel none.',
  'playbook.clash.condition': 'When two planned interviews overlap.',
  'playbook.clash.timing': 'At once, the working day before the earlier one at the latest.',
  'playbook.clash.title': `Find another time for your ${ROUND} at {company}`,
  'playbook.clash.title-any': 'Find another time at {company}',
  'playbook.clash.detail': 'It overlaps with the one at {other}. Offer two other times, and cancel neither.',
  'playbook.clash.detail-recruiter':
    'It overlaps with the one at {other}. Ask {named, select, yes {{who}} other {your recruiter}} for another time, and cancel neither.',
  'playbook.clash.mend': 'Call rather than write: they can still change it today.',
  'playbook.changes.clash': 'Another time for either of them ends it.',
} as const;
