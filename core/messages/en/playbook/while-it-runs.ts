/** A person's name, or what they are while no name is known. */
const RECRUITER_FIRST = '{named, select, yes {{who}} other {The recruiter}}';

/** Words of the rules while a process runs. */
export const playbookWhileItRuns = {
  'playbook.reply.rule': 'Answer an employer the same day, within 24 hours at the latest.',
  'playbook.reply.condition': 'After a message that expects an answer: a question, a request, an invitation, an offer, a call you missed.',
  'playbook.reply.timing': 'The same day; the 24 elapsed hours begin when it came, and a second message does not begin them again.',
  'playbook.send-requested.rule': 'Send what they asked for by the day they named.',
  'playbook.send-requested.condition': 'After a request that names a day.',
  'playbook.send-requested.timing': 'The working morning before the day they named, by the end of that day at the latest.',
  'playbook.inform-recruiter.rule': 'Where the employer writes to you directly, answer the way it came and let the recruiter know.',
  'playbook.inform-recruiter.condition': 'After direct contact from the employer, where a recruiter runs the process.',
  'playbook.inform-recruiter.timing': 'The same working day, the next working morning after an evening.',
  'playbook.gone-silent.rule': 'After the last question without an answer, let it rest; whoever wants you will write.',
  'playbook.gone-silent.condition': 'When two questions have gone unanswered and another pace has passed.',
  'playbook.gone-silent.timing': 'At your pace after the last question: about a week, or a few weeks.',
  'playbook.thank-reference.rule': 'Thank a reference once they have spoken for you.',
  'playbook.thank-reference.condition': 'After you note that a reference was given.',
  'playbook.thank-reference.timing': 'The next working morning, within three days.',

  'playbook.guard.recruiter-objected': `${RECRUITER_FIRST} asked {said} that thanks go through them. You chose to write directly.`,
} as const;
