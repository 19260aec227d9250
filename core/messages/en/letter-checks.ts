/** The letter checks: what was found, what may be said where nothing was, and each rule with its reason. */
export const letterChecks = {
  'letterCheck.write': 'Write “{words}”',

  'letterCheck.length.rule':
    'The words between greeting and sign-off lie in the range for its kind; far outside is below the least divided by 1.4, or above the most times 1.4.',
  'letterCheck.length.why':
    'Short letters are read. A recruitment agency advises to keep it brief, a former recruiter to leave out what was forgotten; the figures are ours.',
  'letterCheck.length.short':
    '{far, select, yes {Far too short} other {Rather short}}: {words, plural, =0 {no words yet} one {# word} other {# words}}',
  'letterCheck.length.long': '{far, select, yes {Far too long} other {Rather long}}: {words, plural, one {# word} other {# words}}',
  'letterCheck.length.detail': '{least} to {most} is right for it.',
  'letterCheck.length.passed': 'Length: {words, plural, one {# word} other {# words}}',

  'letterCheck.subject.rule': 'A mail has a subject, of at most {most} words.',
  'letterCheck.subject.why': 'A mail without a subject is taken for junk, and a long one is cut off in the list. This one is ours.',
  'letterCheck.subject.none': 'There is no subject yet',
  'letterCheck.subject.long': 'The subject has {words} words',
  'letterCheck.subject.detail': 'At most {most} stay in sight in a list of mails.',
  'letterCheck.subject.passed': 'Subject, short enough for a list',

  'letterCheck.placeholder.rule': 'Nothing of a template is left: no […], no {placeholder}, no <Name>, TODO or TBC.',
  'letterCheck.placeholder.why': 'A gap that was not filled tells that the letter was made for many. This one is ours.',
  'letterCheck.placeholder.title': '“{words}” is still to be filled in',
  'letterCheck.placeholder.me': 'Your name is asked for once: in Settings, under You and your letters.',
  'letterCheck.placeholder.passed': 'No gaps left to fill in',

  'letterCheck.recipient.rule':
    'The greeting has the name in the contacts; a slip is one letter, two swapped or an accent, anything more is another name.',
  'letterCheck.recipient.why': 'People look at their own name first. This one is ours.',
  'letterCheck.recipient.slip': '“{said}” is not quite the name',
  'letterCheck.recipient.other': '“{said}” is another name',
  'letterCheck.recipient.detail': 'In your contacts it is {name}.',
  'letterCheck.recipient.known': 'The letter goes to {name}, and {other} is somebody else there.',
  'letterCheck.recipient.choose': 'Send it to {name}',
  'letterCheck.recipient.passed': 'The name {name}, as in your contacts',

  'letterCheck.other-company.rule':
    'No other company of the list is named, except to a recruiter, or in a negotiation where their offer was noted.',
  'letterCheck.other-company.why':
    'Whoever writes to several mixes them up. The Hays interview guide advises to look at the list before each mail.',
  'letterCheck.other-company.title': 'It names {other}',
  'letterCheck.other-company.detail': 'This letter is about {company}.',
  'letterCheck.other-company.passed': 'No other company of yours',

  'letterCheck.own-company.rule': 'The company it is about is named; a thank-you can do without.',
  'letterCheck.own-company.why': 'Whoever reads it deals with many. The name says at once which job it is about. This one is ours.',
  'letterCheck.own-company.title': '{company} is not named',
  'letterCheck.own-company.passed': '{company} is named',

  'letterCheck.role.rule': 'No other role than that of the opportunity is named as the one in question.',
  'letterCheck.role.why':
    'The wrong role reads as a letter meant for somebody else. The Hays interview guide advises to look at the list before each mail.',
  'letterCheck.role.title': 'It speaks of the role “{role}”',
  'letterCheck.role.detail': 'Yours here is {role}.',
  'letterCheck.role.passed': 'No other role',

  'letterCheck.topic.rule': 'At least one topic of the debrief comes up.',
  'letterCheck.topic.why': 'A topic from the talk tells you from the others, says a recruitment agency.',
  'letterCheck.topic.title': 'No topic of your debrief comes up',
  'letterCheck.topic.detail': 'You noted {topics}.',
  'letterCheck.topic.passed':
    '{topics, plural, =1 {One topic} =2 {Two topics} =3 {Three topics} =4 {Four topics} other {# topics}} from your debrief',

  'letterCheck.ask.rule':
    'A check-in, a feedback request and a negotiation ask for exactly one thing, other letters for at most one, and a recruiter may be asked for two. An invitation to get in touch asks for nothing.',
  'letterCheck.ask.why': 'One question gets an answer. A career magazine warns of mails full of them, a former recruiter of too many.',
  'letterCheck.ask.none': 'It does not ask for anything yet',
  'letterCheck.ask.many': 'It asks for {asks, plural, one {# thing} other {# things}}',
  'letterCheck.ask.most': '{most, plural, one {One is enough} other {# are enough}}.',
  'letterCheck.ask.passed': '{asks, plural, =0 {No ask} =1 {One ask} =2 {Two asks} other {# asks}}',

  'letterCheck.clarification.rule': 'At most one answer is put right, in at most two sentences; none where that is switched off.',
  'letterCheck.clarification.why':
    'A recruitment agency and a career magazine see room for putting one thing right, a former recruiter finds it too late for more.',
  'letterCheck.clarification.many': 'It puts {answers, plural, one {# answer} other {# answers}} right',
  'letterCheck.clarification.most': '{most, plural, =0 {You chose to put none right afterwards} one {At most one} other {At most #}}.',
  'letterCheck.clarification.long': 'It takes {sentences} sentences to put an answer right',
  'letterCheck.clarification.short': 'At most {most}.',
  'letterCheck.clarification.passed': 'One clarification, two sentences at most',

  'letterCheck.attachment.rule': 'What the letter says is attached is attached.',
  'letterCheck.attachment.why': 'A career magazine advises to send along what was asked for. A mail without it costs another mail.',
  'letterCheck.attachment.title': 'You promise an attachment: “{words}”',
  'letterCheck.attachment.detail': 'Nothing is attached yet.',
  'letterCheck.attachment.fix': 'Attach a document',
  'letterCheck.attachment.passed': 'What you promise is attached',

  'letterCheck.pay.rule': 'Pay is not named, unless it is what the job is about.',
  'letterCheck.pay.why': 'Thanks are for the talk. Pay has its time when there is an offer. This one is ours.',
  'letterCheck.pay.title': 'It speaks of pay: “{words}”',
  'letterCheck.pay.passed': 'No pay',

  'letterCheck.figure.rule': 'A figure of one’s own is named.',
  'letterCheck.figure.why': 'A former recruiter advises to be upfront about what you expect. A figure can be answered.',
  'letterCheck.figure.title': 'It names no figure of yours',
  'letterCheck.figure.passed': 'A figure of yours',

  'letterCheck.figure-differs.rule': 'No figure that contradicts the one they have already; a step towards their offer is none.',
  'letterCheck.figure-differs.why':
    'A former recruiter: be upfront about what you expect, and play no games. The same company, or recruiter, remembers the first figure.',
  'letterCheck.figure-differs.title': 'They have {words} from you',
  'letterCheck.figure-differs.detail':
    'You said {words}{named, select, yes { to {who}} other {}} {on}. Stay with it, or say in the same breath what has changed since.',
  'letterCheck.figure-differs.passed': 'The figure they have: {words}',

  'letterCheck.leverage.rule': 'Another offer is named only while it is written down and stands.',
  'letterCheck.leverage.why':
    'A short career guide allows another offer as leverage, and a former recruiter warns of games. Only a real one is honest.',
  'letterCheck.leverage.title':
    '{named, select, yes {{how, select, ended {The offer from {company} no longer stands} differs {{company} offers {noted} as you wrote it down, not {said}} other {No offer from {company} is written down}}} other {{how, select, ended {The other offer no longer stands} other {No other offer is written down}}}}',
  'letterCheck.leverage.detail':
    '{how, select, differs {Say {noted}, or leave the figure out.} ended {Leave it out: your own figure stands by itself.} other {Leave it out, or note that offer first.}}',
  'letterCheck.leverage.passed': 'The other offer is real',

  'letterCheck.present-pay.rule': 'What it says of present pay is what the present job has; anything else is worth a second look.',
  'letterCheck.present-pay.why': 'A former recruiter: do not be dishonest about what you earn. It will be found out.',
  'letterCheck.present-pay.title': 'It says what you earn: {words}',
  'letterCheck.present-pay.differs': 'You wrote down {pay}. Say what a payslip shows, or leave it out.',
  'letterCheck.present-pay.detail': 'Say only what a payslip shows. You may also leave it out.',

  'letterCheck.decision.rule': 'The decision stands within the first two sentences.',
  'letterCheck.decision.why': 'A recruitment agency asks to be told as soon as possible, and whoever plans with you looks for that first.',
  'letterCheck.decision.none': 'It does not say that you withdraw',
  'letterCheck.decision.none-notice': 'It does not say that you resign',
  'letterCheck.decision.late': 'The decision comes late',
  'letterCheck.decision.passed': 'The decision, within two sentences',

  'letterCheck.argument.rule': 'No argument and no blame.',
  'letterCheck.argument.why': 'It is decided, and nobody has to be persuaded. You may meet them again. This one is ours.',
  'letterCheck.argument.title': '“{words}” reads like an argument',
  'letterCheck.argument.passed': 'No argument',

  'letterCheck.easy-no.rule': 'A no is made easy.',
  'letterCheck.easy-no.why': 'Nobody owes you feedback, says a former recruiter. Where a no is easy, more people answer.',
  'letterCheck.easy-no.title': 'It leaves no easy way to say no',
  'letterCheck.easy-no.passed': 'A no is easy',

  'letterCheck.heads-up.rule': 'It says who may call, what the company does and what was discussed.',
  'letterCheck.heads-up.why': 'A career magazine advises all three, so that a reference knows who is calling and why.',
  'letterCheck.heads-up.who': 'It does not say who may call',
  'letterCheck.heads-up.business': 'It does not say what the company does',
  'letterCheck.heads-up.discussed': 'It does not say what was discussed',
  'letterCheck.heads-up.passed': 'Who may call, what they do, what was discussed',

  'letterCheck.last-day.rule': 'The last day is named.',
  'letterCheck.last-day.why': 'Notice without a day leaves it to them to work out. This one is ours.',
  'letterCheck.last-day.title': 'It names no last day',
  'letterCheck.last-day.passed': 'The last day',

  'letterCheck.destination.rule': 'No company you applied to is named.',
  'letterCheck.destination.why': 'Where you go is yours to tell, in your own time; a letter stays on file. This one is ours.',
  'letterCheck.destination.title': 'It names {company}',
  'letterCheck.destination.passed': 'Nothing of where you go',

  'letterCheck.pressure.rule': 'No words that press for an answer.',
  'letterCheck.pressure.why': 'A former recruiter finds chasing annoying, and pressure makes a no easier.',
  'letterCheck.pressure.title': '“{words}” presses for an answer',
  'letterCheck.pressure.passed': 'No pressure',

  'letterCheck.exclamation.rule': 'At most one exclamation mark.',
  'letterCheck.exclamation.why': 'One is warm, two are loud. This one is ours.',
  'letterCheck.exclamation.title': '{marks} exclamation marks',
  'letterCheck.exclamation.fix': 'Leave only the first',
  'letterCheck.exclamation.passed': 'At most one exclamation mark',

  'letterCheck.capitals.rule': 'No words in capitals for weight.',
  'letterCheck.capitals.why': 'Capitals read as shouting. This one is ours.',
  'letterCheck.capitals.title': '“{words}” is in capitals',
  'letterCheck.capitals.passed': 'No words in capitals for weight',

  'letterCheck.apology.rule': 'At most one apology.',
  'letterCheck.apology.why': 'One is courteous, more make it the topic. This one is ours.',
  'letterCheck.apology.title': '{apologies} apologies',
  'letterCheck.apology.passed': '{apologies, plural, =0 {No apology} other {One apology at most}}',

  'letterCheck.self-deprecation.rule': 'To the recruiter, nothing that is hard on oneself.',
  'letterCheck.self-deprecation.why': 'The Hays interview guide: self-aware, not self-deprecating. The recruiter passes on what you say.',
  'letterCheck.self-deprecation.title': '“{words}” is hard on you',
  'letterCheck.self-deprecation.passed': 'Nothing that is hard on you',

  'letterCheck.long-sentence.rule': 'No sentence over {most} words.',
  'letterCheck.long-sentence.why': 'Long sentences are read twice or not at all. The figure is ours.',
  'letterCheck.long-sentence.title': 'A sentence of {words} words',
  'letterCheck.long-sentence.passed': 'Sentences short enough to read in one go',

  'letterCheck.own-words.rule': '“I” and “my” are at most {most, number, ::unit/percent} of the words.',
  'letterCheck.own-words.why': 'The letter is to them. The figure is ours.',
  'letterCheck.own-words.title': '“I” and “my” are {share, number, ::unit/percent} of the words',
  'letterCheck.own-words.passed': 'Not too many “I” and “my”',

  'letterCheck.twins.rule': 'Notes to several people of one round are less than {most, number, ::unit/percent} alike.',
  'letterCheck.twins.why':
    'Colleagues show each other their mail. A note tells you from the others, says a recruitment agency, only where it is one of its own.',
  'letterCheck.twins.title':
    '{share, number, ::unit/percent} the same as {named, select, yes {the note to {name}} other {another note to this round}}',
  'letterCheck.twins.detail': 'Marked are the sentences both have.',
  'letterCheck.twins.passed': 'Not the same as your other notes to this round',

  'letterCheck.timing.rule':
    'A thank-you within 24 hours, a check-in not before the day they named and one working day more, nor sooner than the pace, nor a third time without an answer.',
  'letterCheck.timing.why': 'A good letter at the wrong time is a bad one.',
  'letterCheck.timing.late': 'The 24 hours ended {deadline}',
  'letterCheck.timing.late-detail': 'It can still go out. Say in half a sentence that it comes late.',
  'letterCheck.timing.late-said': 'It can still go out, and it says that it comes late.',
  'letterCheck.timing.late-why': 'A recruitment agency and a career magazine advise to write within 24 hours.',
  'letterCheck.timing.left': 'Timing: {hours, plural, =0 {} other {# h }}{minutes} min to spare',
  'letterCheck.timing.early': 'It is early for this letter',
  'letterCheck.timing.third': 'Two questions of yours are still without an answer',
  'letterCheck.timing.third-why': 'A former recruiter finds one more after another annoying.',
  'letterCheck.timing.word-why': 'A career magazine advises to keep to the time they named.',
  'letterCheck.timing.pace-why': 'A career magazine advises about a week, a former recruiter a few weeks.',
  'letterCheck.timing.passed': 'Timing: not too soon',

  'letterCheck.channel.rule': 'Where a recruiter runs the process, the firm is not written to without their consent.',
  'letterCheck.channel.why':
    'A short career guide leaves the firm to the recruiter, a recruitment agency writes unless advised otherwise. Their word settles it.',
  'letterCheck.channel.title': 'A recruiter runs this process',
  'letterCheck.channel.fix': 'Send it through {named, select, yes {{name}} other {the recruiter}}',
  'letterCheck.channel.passed': 'Channel: nothing against writing directly',
  'letterCheck.channel.agreed': 'Channel: {named, select, yes {{name}} other {the recruiter}} agreed {said}',
  'letterCheck.channel.recruiter': 'Channel: through the recruiter',

  'letterCheck.negotiator.rule': 'Terms are negotiated with one person only.',
  'letterCheck.negotiator.why': 'A former recruiter: negotiate with one person, openly, and not with several at once.',
  'letterCheck.negotiator.title': 'You negotiate with {name} already',
  'letterCheck.negotiator.detail': 'This letter goes to {name}.',
  'letterCheck.negotiator.passed': 'One person to negotiate with: {name}',

  'letterCheck.signed.rule': 'The new contract is signed.',
  'letterCheck.signed.why':
    'A recruitment agency counts on nothing before the new contract is accepted; a signature on both sides is our default.',
  'letterCheck.signed.title': 'The contract with {company} is not signed yet',
  'letterCheck.signed.passed': 'Signed with {company}',

  'letterCheck.language.rule': 'Spelling, grammar, punctuation, and words that are taken for each other.',
  'letterCheck.language.why': 'A recruitment agency: above all, grammar and punctuation are right.',
} as const;
