/** Words of the rules around an interview. */
export const playbookAroundAnInterview = {
  'playbook.ask-next-steps.rule': 'Ask in the interview when they decide and how you may follow up; what they say outranks every default.',
  'playbook.ask-next-steps.condition': 'For each planned interview, until a date is noted.',
  'playbook.ask-next-steps.timing': 'From the morning of the interview to its end.',
  'playbook.ask-format.rule': 'Before a second interview, ask who will be there, in which format, and whether there is a task.',
  'playbook.ask-format.condition': 'For each planned interview from the second on, while its format or its people are unknown.',
  'playbook.ask-format.timing': 'The working morning after it was agreed, two working days before it at the latest.',
  'playbook.prepare.rule': 'Prepare with what your debriefs left open, and know who you are going to meet.',
  'playbook.prepare.condition': 'For each planned interview.',
  'playbook.prepare.timing': 'The working day before, by its start at the latest.',
  'playbook.rearrange.rule': 'When an agreed talk does not take place, offer new times calmly; nobody is blamed.',
  'playbook.rearrange.condition':
    'After an interview the other side missed or called off, or that you called off, until another one is agreed.',
  'playbook.rearrange.timing':
    'Missed: from a quarter of an hour after the agreed start, the same day. Called off: the next working morning, within three working days.',
} as const;
