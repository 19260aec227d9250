import { ROUND, WHOM } from '../phrases.ts';

/** Words of the rules around an interview. */
export const playbookAroundAnInterview = {
  'playbook.ask-next-steps.rule': 'Ask in the interview when they decide and how you may follow up; what they say outranks every default.',
  'playbook.ask-next-steps.condition': 'For each planned interview, until they have named a day or a way to follow up.',
  'playbook.ask-next-steps.timing': 'From the morning of the interview to its end.',
  'playbook.ask-next-steps.title': 'Ask {company} when they decide',
  'playbook.ask-next-steps.detail': 'Before you leave: by when, and how you may follow up.',

  'playbook.ask-format.rule': 'Before a second interview, ask who will be there, in which format, and whether there is a task.',
  'playbook.ask-format.condition': 'For each planned interview from the second on, while its format or its people are unknown.',
  'playbook.ask-format.timing': 'The working morning after it was agreed, two working days before it at the latest.',
  'playbook.ask-format.title': `Ask ${WHOM} about the ${ROUND}`,
  'playbook.ask-format.detail':
    '{unknown, select, format {In which format it is, and whether there is a task.} people {Who will be there and who decides, and whether there is a task.} other {Who will be there, in which format, and whether there is a task.}}',
  'playbook.ask-format.mend': 'It is close by now. One short question today still helps you prepare.',

  'playbook.prepare.rule': 'Prepare with what your debriefs left open, and know who you are going to meet.',
  'playbook.prepare.condition': 'For each planned interview.',
  'playbook.prepare.timing': 'The working day before, by its start at the latest.',
  'playbook.prepare.title': `Prepare for your ${ROUND} at {company}`,
  'playbook.prepare.detail':
    '{gaps, plural, =0 {Whom you meet, what they ask for, and your own questions.} one {Start with what was missing last time: {first}} other {Start with the # gaps your debriefs left open.}}',

  'playbook.rearrange.rule': 'When an agreed talk does not take place, offer new times calmly; nobody is blamed.',
  'playbook.rearrange.condition':
    'After an interview the other side missed or called off, or that you called off, until another one is agreed.',
  'playbook.rearrange.timing':
    'Missed: from a quarter of an hour after the agreed start, the same day. Called off: the next working morning, within three working days. Called off by you: at once.',
  'playbook.rearrange.title': `Offer ${WHOM} new times for your ${ROUND}`,
  'playbook.rearrange.title-missed': `Ask ${WHOM} about the ${ROUND} that did not take place`,
  'playbook.rearrange.detail':
    '{by, select, nobody {Kindly: something came up. Two or three times that suit you.} me {Say that you are sorry, and name two or three times.} other {Thank them for telling you, and name two or three times.}}',
  'playbook.rearrange.mend': 'A short message still helps. It needs no explanation, only new times.',
  'playbook.rearrange.dropped': 'Two weeks have passed. A question for news says more now than new times.',

  'playbook.fact.interview-off': `{by, select, nobody {Your ${ROUND} at {company} was to begin {at}, and nobody came.} me {You called your ${ROUND} at {company} off {at}.} recruiter {The recruiter called your ${ROUND} at {company} off {at}.} other {{company} called your ${ROUND} off {at}.}}`,

  'playbook.changes.next-steps-told': 'Note what they said, and it is done; after the interview it goes.',
  'playbook.changes.format-known': 'Once the format and the people are noted, it goes.',
  'playbook.changes.rearranged': 'Another time, or a message to them, ends it.',
} as const;
