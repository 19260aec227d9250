/** Words of the rules about several opportunities at once. */
export const playbookSeveralOpportunities = {
  'playbook.clash.rule': 'Two interviews at the same time: move one, cancel none.',
  'playbook.clash.condition': 'When two planned interviews overlap.',
  'playbook.clash.timing': 'At once, the working day before the earlier one at the latest.',
} as const;
