import { WHOM } from '../phrases.ts';

/** A person's name, or what they are while no name is known. */
const RECRUITER_FIRST = '{named, select, yes {{who}} other {The recruiter}}';

/** Words of the rules while a process runs. */
export const playbookWhileItRuns = {
  'playbook.reply.rule': 'Answer an employer the same day, within 24 hours at the latest.',
  'playbook.reply.condition':
    'After a message that expects an answer: a question, a request, an invitation, an offer, a call you missed; an end cancels the wait, and what they write after it waits anew.',
  'playbook.reply.timing': 'The same day; the 24 elapsed hours begin when it came, and a second message does not begin them again.',
  'playbook.reply.title': `Answer ${WHOM}`,
  'playbook.reply.title-call': `Call ${WHOM} back`,
  'playbook.reply.title-invitation': `Confirm the invitation from ${WHOM}`,
  'playbook.reply.title-offer': 'Thank {company} for the offer and say when you will decide',
  'playbook.reply.detail':
    '{count, plural, one {{kind, select, offer {A prompt thank-you is not yet a yes.} call {Look up first who they are and what was said last.} invitation {Say yes, or name other times.} other {The same day is best; short is fine.}}} other {# messages wait. One answer may take up all of them.}}',
  'playbook.reply.mend': 'The 24 hours ended {deadline}. Answer now, with one line of apology and no excuse.',
  'playbook.reply.dropped': 'Two weeks have passed. An answer now would come out of nowhere; a question for news is the better start.',

  'playbook.fact.one-message':
    'Their message is about {count, plural, =2 {both opportunities} other {all # opportunities}}; once is enough.',
  'playbook.send-requested.rule': 'Send what they asked for by the day they named.',
  'playbook.send-requested.condition': 'After a request that names a day; where that day ends within 24 hours, sending it is the answer.',
  'playbook.send-requested.timing': 'The working morning before the day they named, by the end of that day at the latest.',
  'playbook.send-requested.title': `Send ${WHOM} what they asked for`,
  'playbook.send-requested.detail': '{by, select, recruiter {The recruiter wants} other {They want}} it {day} at the latest.',
  'playbook.send-requested.mend': 'The day they named is over. Send it now, with one line of apology.',
  'playbook.send-requested.dropped': 'Two weeks have passed since the day they named. Ask whether they still need it.',

  'playbook.inform-recruiter.rule': 'Where the employer writes to you directly, answer the way it came and let the recruiter know.',
  'playbook.inform-recruiter.condition': 'After direct contact from the employer, a receipt apart, where a recruiter runs the process.',
  'playbook.inform-recruiter.timing': 'The same working day, the next working morning after an evening.',
  'playbook.inform-recruiter.title': `Tell ${WHOM} that {company} wrote to you`,
  'playbook.inform-recruiter.detail': 'What they wrote and what you answered, so that nobody is taken by surprise.',
  'playbook.inform-recruiter.mend': 'A line today is still better than hearing it from the employer.',
  'playbook.inform-recruiter.dropped': 'A week has passed. Mention it when you next speak.',

  'playbook.gone-silent.rule': 'After the last question without an answer, let it rest; whoever wants you will write.',
  'playbook.gone-silent.condition': 'When two questions have gone unanswered and another pace has passed.',
  'playbook.gone-silent.timing': 'At your pace after the last question: about a week, or a few weeks.',
  'playbook.gone-silent.title': 'Let {company} rest',
  'playbook.gone-silent.detail': 'You asked and nobody wrote. It opens again by itself if they do.',

  'playbook.thank-reference.rule': 'Thank a reference once they have spoken for you.',
  'playbook.thank-reference.condition': 'After you note that a reference was given.',
  'playbook.thank-reference.timing': 'The next working morning, within three days.',

  'playbook.thank-reference.title': 'Thank {named, select, yes {{who}} other {your reference}}',
  'playbook.thank-reference.detail': 'They spoke for you to {company}. Two sentences, and how it stands.',
  'playbook.thank-reference.mend': 'Late thanks are still thanks. Two sentences today.',
  'playbook.thank-reference.dropped': 'Two weeks have passed. Thank them when it ends, with the news of how it went.',

  'playbook.check-in.followed-advised':
    '{by, select, employer {They} other {The recruiter}} asked to hear from you {day}, so that day it is.',
  'playbook.check-in.followed-hold': 'A few weeks: the role is on hold, and pressing does not bring it back.',
  'playbook.check-in.mend': 'The day they asked for is over. A short message now still keeps your word.',

  'playbook.fact.message-came': `{kind, select, question {${RECRUITER_FIRST} asked you something {at}.} request {${RECRUITER_FIRST} asked you for something {at}.} invitation {${RECRUITER_FIRST} invited you {at}.} offer {${RECRUITER_FIRST} made you an offer {at}.} other {${RECRUITER_FIRST} tried to call you {at}.}}`,
  'playbook.fact.reply-deadline': 'The 24 hours end {deadline}.',
  'playbook.fact.wrote-directly': 'They wrote to you directly, so the answer goes back the way it came.',
  'playbook.fact.wrote-past-recruiter': '{company} wrote to you directly {at}.',
  'playbook.fact.asked-to-send': `${RECRUITER_FIRST} asked for it {at}, {day} at the latest.`,
  'playbook.fact.asked-last': 'You asked {asked, plural, =2 {twice} other {# times}}, last {at}, and nobody wrote.',
  'playbook.fact.reference-given': '{named, select, yes {{who}} other {Your reference}} spoke for you {at}.',
  'playbook.fact.date-advised': '{by, select, employer {They} other {The recruiter}} asked {said} to hear from you {day}.',

  'playbook.changes.answered': 'Your answer ends it; another message of theirs does not begin it again.',
  'playbook.changes.sent': 'Note that you sent it, and it is done.',
  'playbook.changes.recruiter-knows': 'Any word to them about it ends it.',
  'playbook.changes.they-write': 'Whenever they write, it is open again.',
  'playbook.changes.reference-thanked': 'Note your thanks, and it is done.',

  'playbook.guard.too-soon': 'Your last contact was {last}. Asking again is fine from {fine}.',
  'playbook.guard.too-soon-after-meeting': 'You spoke not long ago. Asking for news is fine from {fine}.',
  'playbook.guard.meeting-ahead': 'Your next talk is {start}. Ask there.',
  'playbook.guard.before-date':
    '{by, select, employer {They} other {The recruiter}} said they would decide {day}. Asking is fine from {fine}.',
  'playbook.guard.before-advised': '{by, select, employer {They} other {The recruiter}} asked to hear from you {day}, not before.',
  'playbook.guard.third': 'You asked {asked, plural, =2 {twice} other {# times}} without an answer. Whoever wants you will write.',
  'playbook.guard.through-recruiter': `{by, select, employer {The employer asked for contact through ${WHOM}.} recruiter {${RECRUITER_FIRST} asked that it goes through them.} other {${RECRUITER_FIRST} manages the process. Let it go through them.}}`,
  'playbook.guard.closed': 'This process is over. There is nothing left to ask for.',
  'playbook.guard.recruiter-objected': `${RECRUITER_FIRST} asked {said} that thanks go through them. You chose to write directly.`,
} as const;
