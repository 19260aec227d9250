import { ROUND, WHOM } from '../phrases.ts';

/** The round as it is called at the beginning of a sentence. */
const ROUND_FIRST =
  '{round, plural, =0 {Phone screen} =1 {First interview} =2 {Second interview} =3 {Third interview} =4 {Fourth interview} other {{round, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} interview}}';

/** The recruiter at the beginning of a sentence. */
const RECRUITER_FIRST = '{named, select, yes {{who}} other {The recruiter}}';

/** Words of the rules: what to do, why, and by whose word. */
export const playbook = {
  'playbook.source.S0': 'a short career guide',
  'playbook.source.S1': 'a recruitment agency',
  'playbook.source.S2': 'a career magazine',
  'playbook.source.S3': 'a former recruiter',
  'playbook.source.S4': 'the Hays interview guide',

  'playbook.debrief.rule': 'Go through the interview the same day, while it is fresh, then let it rest.',
  'playbook.debrief.condition': 'After each interview that took place, for two weeks.',
  'playbook.debrief.timing':
    'The evening of the same day, in a box of 15 minutes unless you set another; 10 at most without the written account. As the interview ends, you are asked how it went.',
  'playbook.debrief.title': `Debrief your ${ROUND} at {company}`,
  'playbook.debrief.detail':
    '{minutes, plural, one {# minute} other {# minutes}}: what went well, what did not, what you expected. Then let it rest.',
  'playbook.debrief.detail-short':
    '{minutes, plural, one {# minute} other {# minutes}}: what went well, what did not, one thing for next time. Then let it rest.',
  'playbook.debrief.detail-begun':
    '{minutes, plural, =0 {You began it, and what you wrote is kept. Its time is up: keep three things, then let it rest.} one {You began it, and what you wrote is kept. One minute is left.} other {You began it, and what you wrote is kept. # minutes are left.}}',
  'playbook.debrief.prompt': 'How did it go at {company}?',
  'playbook.debrief.prompt-detail': 'Three taps now, the rest tonight.',
  'playbook.debrief.mend': 'The day is over. Five minutes on what you still remember keep the best of it.',
  'playbook.debrief.dropped': 'Two weeks have passed, and memory tells its own story by now.',
  'playbook.debrief.followed': 'Both, in a box of time: write it down once, then leave it until the next preparation needs it.',
  'playbook.debrief.followed-short': 'A short look back, then let it rest, as you chose.',
  'playbook.disagreement.debrief':
    'A former recruiter says to reflect and let go. The Hays interview guide wants a written account from the start of the day.',

  'playbook.recruiter-call.rule': 'Call the recruiter as soon as the interview is over; they speak with the employer next.',
  'playbook.recruiter-call.condition': 'After each interview, where a recruiter runs the process, for a week.',
  'playbook.recruiter-call.timing': 'At once, the same day; after an evening interview the next working morning.',
  'playbook.recruiter-call.title': 'Call {named, select, yes {{who}} other {your recruiter}} with your feedback',
  'playbook.recruiter-call.title-several': 'Call {named, select, yes {{who}} other {your recruiter}} with your feedback on {companies}',
  'playbook.recruiter-call.detail': 'Your own impression first, then ask for theirs, or when to expect it.',
  'playbook.recruiter-call.detail-with-thanks': 'Your own impression first, then your thanks for them to pass on.',
  'playbook.recruiter-call.mend': 'A short call still helps: your word may reach the employer before they settle.',
  'playbook.recruiter-call.dropped': 'A week has passed. They know how it went by now; a question for news is the better call.',

  'playbook.thanks.mend': 'The 24 hours ended {deadline}. Two sentences now still land well.',
  'playbook.thanks.dropped': 'More than a week has passed since it ended {end}. A note now reads as an afterthought.',

  'playbook.thank-you.rule': 'Thank each interviewer within 24 hours.',
  'playbook.thank-you.condition': 'After each interview, where contact is direct or a direct note is agreed, for a week.',
  'playbook.thank-you.timing': 'Within 24 elapsed hours of the end; weekends and clock changes do not move them.',
  'playbook.thank-you.title': 'Thank {person}',
  'playbook.thank-you.title-unknown': 'Thank the people you met at {company}',
  'playbook.thank-you.detail': 'Their own note, 50 to 180 words, with one topic you both enjoyed.',
  'playbook.thank-you.detail-unknown': 'One note, 50 to 180 words, with one topic from the talk.',
  'playbook.thank-you.followed': 'Written by default. It costs eight minutes, and some expect it.',
  'playbook.disagreement.clarification':
    'A recruitment agency and a career magazine let you put an answer right in the note. A former recruiter finds it too late for that.',
  'playbook.fact.one-clarification': 'At most one answer may be put right, in one or two sentences.',
  'playbook.fact.no-clarification': 'No answer is put right in it, as you chose.',
  'playbook.disagreement.thanks-worth':
    'A career magazine finds that a note makes a big difference. A recruitment agency reports mixed opinions.',

  'playbook.thank-through-recruiter.rule': 'Where a recruiter runs the process, the thanks go through them.',
  'playbook.thank-through-recruiter.condition':
    'After each interview, where the thanks go through the recruiter and the call does not carry them.',
  'playbook.thank-through-recruiter.timing': 'With the call after the interview; after an evening interview as a message within 24 hours.',
  'playbook.thank-through-recruiter.title': 'Send your thanks through {named, select, yes {{who}} other {your recruiter}}',
  'playbook.thank-through-recruiter.detail':
    '{known, select, yes {Two sentences to pass on to {interviewers}.} other {Two sentences to pass on.}}',

  'playbook.disagreement.way':
    'A short career guide leaves the firm to the recruiter. A recruitment agency writes within 24 hours unless told otherwise.',
  'playbook.way.direct.employer': 'The employer named a direct way {said}, and their word outranks everybody’s.',
  'playbook.way.direct.recruiter': `${RECRUITER_FIRST} agreed to a direct note {said}, and that outranks the default.`,
  'playbook.way.direct.person': 'Directly: you switched the way through recruiters off.',
  'playbook.way.through.employer': 'The employer asked for contact through the recruiter {said}, and their word outranks everybody’s.',
  'playbook.way.through.recruiter': `${RECRUITER_FIRST} asked {said} that it goes through them.`,
  'playbook.way.through.person': `Through ${WHOM}: you chose that for this opportunity.`,
  'playbook.way.through.default': `Through ${WHOM}, until a direct note is agreed.`,

  'playbook.references.rule': 'Tell your references about the interview before somebody calls them.',
  'playbook.references.condition': 'After the first interview, for each reference of the opportunity who has not declined.',
  'playbook.references.timing':
    'The morning after, by the end of the third day where references are named; four weeks after the last round no more.',
  'playbook.references.title': 'Give {person} a heads-up',
  'playbook.references.title-unknown': 'Give a heads-up to your references',
  'playbook.references.detail': '{company}, what they do and what you talked about.',
  'playbook.references.mend': 'A line today may still reach them before a call does.',
  'playbook.references.dropped': 'Four weeks have passed since the last round. Tell them once references are asked for.',

  'playbook.decision-day.rule': 'A date they name outranks every default.',
  'playbook.decision-day.condition': 'While a day they named lies ahead and nothing has been heard since.',
  'playbook.decision-day.timing': 'On the day they named.',
  'playbook.decision-day.title': '{company} decide',
  'playbook.decision-day.detail':
    '{by, select, employer {They named the day themselves. Afterview stays quiet until then.} other {The recruiter named the day. Afterview stays quiet until then.}}',

  'playbook.check-in.rule': 'Ask for news once: after the day they named, else at your pace after the last contact.',
  'playbook.check-in.condition':
    'While their answer is out, yours is not, and no further interview is planned; never a third time without an answer.',
  'playbook.check-in.timing':
    'One working day after the stated date, or on the day they asked to hear from you; else 7 days after the last contact, or 21 at the reserved pace or while the role is on hold, moved on to a working day.',
  'playbook.check-in.title': 'Check in with {company}',
  'playbook.check-in.title-recruiter': 'Ask {named, select, yes {{who}} other {your recruiter}} for news from {company}',
  'playbook.check-in.detail':
    '{asked, plural, =0 {{pace, select, reserved {One short message, if nobody has written. Ask for feedback too.} other {One short message, if nobody has written.}}} other {One last try. After it, let it rest.}}',
  'playbook.check-in.followed-date':
    '{by, select, employer {They} other {The recruiter}} said they would decide {day}, so nothing before it.',
  'playbook.check-in.followed-pace':
    '{pace, select, reserved {A few weeks, the pace you chose.} other {{level, select, person {About a week, the pace you chose.} other {About a week, the standard pace.}}}}',
  'playbook.disagreement.pace':
    'A career magazine waits about a week. A former recruiter waits a few weeks and dislikes chasing. A short career guide is for being proactive.',

  'playbook.keep-searching.rule': 'Keep searching, and cancel no other interview, until it is settled.',
  'playbook.keep-searching.condition': 'While an answer is out anywhere and nothing is signed.',
  'playbook.keep-searching.timing': 'Once a week while an answer is out.',
  'playbook.keep-searching.title': 'Keep searching this week',
  'playbook.keep-searching.detail': 'Half an hour is enough. Look for what excited you in the talks so far.',
  'playbook.keep-searching.detail-excites': 'Half an hour is enough. More of what excites you: {excites}',
  'playbook.keep-searching.until-signed': 'Until a contract is signed.',
  'playbook.keep-searching.until-offer': 'Until an offer is real, as you chose.',
  'playbook.disagreement.search':
    'A recruitment agency searches on until a contract is accepted. A career magazine until there is an actual offer.',

  'playbook.interview-day.rule': 'Every interview you agreed to stays in sight; none is cancelled because another went well.',
  'playbook.interview-day.condition': 'For each interview that is planned.',
  'playbook.interview-day.timing': 'At its own time.',
  'playbook.interview-day.title': `${ROUND_FIRST} at {company}`,
  'playbook.interview-day.detail': 'With {interviewers}',

  'playbook.fact.interview-ended': `Your ${ROUND} at {company} ended {end}.`,
  'playbook.fact.interview-ended-presumably': `Your ${ROUND} at {company} is taken to have ended {end}, from its usual length.`,
  'playbook.fact.interview-starts': `Your ${ROUND} at {company} starts {start}.`,
  'playbook.fact.thanks-deadline': 'The 24 hours end {deadline}.',
  'playbook.fact.met-twice': 'You met {count, plural, =2 {twice} other {# times}} that day; one note is enough.',
  'playbook.fact.recruiter-runs-it': `${RECRUITER_FIRST} manages the process.`,
  'playbook.fact.evening': 'It ended after 18:00, too late for a call.',
  'playbook.fact.reference': '{person} is a reference here.',
  'playbook.fact.no-reference': 'No reference is chosen for this opportunity yet.',
  'playbook.fact.reference-declined': '{people} would rather not be named.',
  'playbook.fact.date-stated': '{by, select, employer {They} other {The recruiter}} said {said} that they would decide {day}.',
  'playbook.fact.last-contact': 'Your last contact was {at}.',
  'playbook.fact.one-call': 'One call serves {count, plural, =2 {both interviews} other {all # interviews}}.',
  'playbook.fact.done-then': 'You did it {at}.',
  'playbook.fact.checked-in': 'You checked in {at}.',
  'playbook.fact.awaited': '{count, plural, one {One answer is} other {# answers are}} still out.',

  'playbook.caution.referee-asked-often':
    'You asked them {count, plural, one {once} =2 {twice} other {# times}} within 30 days. They will be glad of a pause; it is fine again from {fine}.',
  'playbook.caution.referee-not-asked': '{person} has not been asked yet whether they speak for you. Ask that first.',
  'playbook.caution.referee-asked': '{person} has not agreed yet to speak for you. Wait for their yes, or ask once more.',

  'playbook.changes.end': 'Another end of the interview moves it.',
  'playbook.changes.start': 'Another start of the interview moves it.',
  'playbook.changes.date': 'Another date from them moves it; an answer ends it.',
  'playbook.changes.contact': 'Any contact starts the clock again; a date they name replaces it.',
  'playbook.changes.recruiter-agrees': 'Once a direct note is agreed, each interviewer gets their own.',
  'playbook.changes.recruiter-objects': `If ${WHOM} asks you not to write, the thanks go through them.`,
  'playbook.changes.thanks-unwanted': 'Switch notes off for an employer who does not care for them, or for good in Settings.',
  'playbook.changes.reference-named': 'Choose references, and each of them gets their own step.',
  'playbook.changes.reference-removed': 'Take them off the references of this opportunity, and it goes.',
  'playbook.changes.signature': 'A signed contract ends it; so does the switch in Settings.',
  'playbook.changes.offer': 'An offer ends it; so does the switch in Settings.',
} as const;
