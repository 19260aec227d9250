/** Words of the guides: `playbook.guide.<rule>.<point>`, one sentence or two for each point. */
export const playbookGuides = {
  'playbook.guide.ask-next-steps.date': 'Ask when they expect to decide, and note the day before you leave the building.',
  'playbook.guide.ask-next-steps.channel': 'Ask how you may follow up, and with whom. What they say outranks every default here.',
  'playbook.guide.ask-next-steps.closing-questions': 'Have two or three questions of your own ready for the end.',
  'playbook.guide.ask-next-steps.thanks': 'Thank everybody in the room before you go.',

  'playbook.guide.ask-format.who': 'Who will be there, how many, and who has the last word.',
  'playbook.guide.ask-format.form': 'Whether it is one person or a panel, on site or by video, and for how long.',
  'playbook.guide.ask-format.task': 'Whether there is a task or a test, and what to practise for it.',
  'playbook.guide.ask-format.material': 'Whether to bring examples of your work, or a presentation.',

  'playbook.guide.prepare.gaps': 'Start with the gaps your debriefs left open.',
  'playbook.guide.prepare.people': 'Look up each person you are going to meet, on the company’s site or their profile.',
  'playbook.guide.prepare.requirements': 'Read the core requirements again, and find an example of your own for each.',
  'playbook.guide.prepare.answers': 'Say your practised answers aloud, with “why should we hire you?” among them.',
  'playbook.guide.prepare.cv': 'Bring your CV up to date, and be ready to speak about each line of it.',
  'playbook.guide.prepare.questions': 'Write down what you want to ask them at the end.',

  'playbook.guide.prepare-further.format': 'Know the format: a panel, a task or a presentation asks for its own preparation.',
  'playbook.guide.prepare-further.everybody': 'Know everybody who will be there and who decides; look each of them up.',
  'playbook.guide.prepare-further.names': 'Learn the names. Speak to everyone in the room, not only to those who ask the most.',
  'playbook.guide.prepare-further.interest': 'They weigh your interest: say what draws you to the role and to them.',
  'playbook.guide.prepare-further.skills':
    'They weigh your skills: an example for each core requirement, and work to show where they want some.',
  'playbook.guide.prepare-further.fit':
    'They weigh the fit: hobbies, how friends see you, the culture you like. Answer as yourself; you are weighing them too.',
  'playbook.guide.prepare-further.doubts':
    'They weigh their doubts: a question that came back in other words shows one. Prepare what settles it, with what your debriefs left open.',
  'playbook.guide.prepare-further.terms': 'They weigh your availability and pay: know your notice period, your start and your figure.',

  'playbook.guide.debrief.timer': 'If you tend to brood, set a timer. When it rings, you are done.',
  'playbook.guide.debrief.account':
    'Write down the day honestly from its start to the last point of the interview. Then mark the mistakes and how each came about.',
  'playbook.guide.debrief.five-questions':
    'What went really well? What could have been better? Your best answer, and why? The one to improve most, and why? How would you prepare next time?',
  'playbook.guide.debrief.question-log':
    'Question by question: were you caught off guard, could the answer be better, fuller or more focused, was it vague, arrogant, unassertive or aggressive, had you prepared? Make a plan from it.',
  'playbook.guide.debrief.expectation':
    'What went well, what did not, and was it what you expected? What was missing comes back in the next preparation.',
  'playbook.guide.debrief.reactions': 'How did they react to what you said, how did you feel, and did they answer your own questions?',
  'playbook.guide.debrief.fit': 'Could you grow there, does it suit your goals, is it a good fit, whatever the name on the door?',
  'playbook.guide.debrief.signs':
    'Signs that it went well: longer than planned; a conversation; “in this role you would…”; engaged listeners; you are excited; your questions answered in full; you met colleagues; you met senior people; asked about notice and start; clear next steps; good word to the recruiter.',

  'playbook.guide.debrief.next-steps':
    'Did they say when they decide, and how you may follow up? If they did, note it. If not, ask once more: in your thanks, or through the recruiter.',

  'playbook.guide.recruiter-call.balanced':
    'Say at once that it could have gone better, without running yourself down: what caught you out, why, and what you will do next time.',
  'playbook.guide.recruiter-call.impression':
    'Your impression first. They often want it before they share the employer’s, and they speak with the employer next.',
  'playbook.guide.recruiter-call.excitement': 'If you want it, say so, and that you enjoyed meeting the interviewer. It will be passed on.',
  'playbook.guide.recruiter-call.others': 'Other interviews under way, and how this role compares with them.',
  'playbook.guide.recruiter-call.forgotten': 'A question you forgot to ask; they can ask it for you.',
  'playbook.guide.recruiter-call.feedback':
    'Ask for feedback; if there is none yet, when to expect it. Note the good parts too, and go easy on yourself.',
  'playbook.guide.recruiter-call.listen':
    'If they name a slip, listen, say how it came about and how you will avoid it. That honesty gets passed on as well.',
  'playbook.guide.recruiter-call.next-steps': 'Ask when they decide, and when to be in touch. Nobody has named a day yet.',
  'playbook.guide.recruiter-call.client': 'Ask how this employer feels about a thank-you note, and which way it should go.',

  'playbook.guide.thank-you.short': 'Keep it short: thanks for their time, and one topic from your talk.',
  'playbook.guide.thank-you.material': 'Add what they asked for, or one article that fits what you talked about.',
  'playbook.guide.thank-you.repair': 'Put at most one answer right, in one or two sentences.',
  'playbook.guide.thank-you.invitation': 'Close by inviting them to call or write if they need anything more.',
  'playbook.guide.thank-you.language': 'Read it once aloud: grammar, punctuation, their name.',
  'playbook.guide.thank-you.handwritten': 'A handwritten note is a personal touch where the post is quick enough.',
  'playbook.guide.thank-you.no-answer': 'No answer to it is normal, and says nothing about you.',

  'playbook.guide.thank-through-recruiter.words': 'Two sentences they can pass on: thanks for the time, and what you enjoyed.',
  'playbook.guide.thank-through-recruiter.names': 'Name each interviewer, so that everybody gets their thanks.',
  'playbook.guide.thank-through-recruiter.ask': 'If you would like to write yourself, ask whether that is welcome.',

  'playbook.guide.references.company': 'Which company it is, and what they do.',
  'playbook.guide.references.topics': 'What you talked about, so that their words fit yours.',
  'playbook.guide.references.watch': 'Remind them that they are a reference, and ask them kindly to keep an eye out for a call or a mail.',
  'playbook.guide.references.unsure': 'They may be asked at any time; employers seldom say when.',

  'playbook.guide.rearrange.calm': 'Stay friendly. Something came up; nobody has to explain it.',
  'playbook.guide.rearrange.times': 'Offer two or three times in the next days, with your zone where theirs differs.',
  'playbook.guide.rearrange.number': 'Confirm the number, the link or the place once more.',
  'playbook.guide.rearrange.recruiter': 'Where a recruiter runs it, tell them first; they will hear why.',

  'playbook.guide.reply.now':
    'Answer today, even if it is only to say when the rest will come. Days of silence look like no interest, or no order.',
  'playbook.guide.reply.complete': 'Answer every question in it, in their order.',
  'playbook.guide.reply.way': 'Go back the way it came: a call for a call, a mail for a mail.',
  'playbook.guide.reply.recruiter': 'Where a recruiter runs it, let them know what you answered.',

  'playbook.guide.check-in.one': 'One short message: which role, which interview, and whether there is news.',
  'playbook.guide.check-in.feedback': 'After a few weeks, ask for feedback along with the news.',
  'playbook.guide.check-in.no-pressure': 'No reproach and no deadline. They fit this in beside a full job.',
  'playbook.guide.check-in.open': 'Offer to send whatever would help them.',

  'playbook.guide.gone-silent.known': 'You asked twice. Whoever wants you knows where you are.',
  'playbook.guide.gone-silent.keep': 'Keep what you learned; this one may come back, for a CV can stay on file for six to twelve months.',
  'playbook.guide.gone-silent.onward': 'Put the time into what is still open.',

  'playbook.guide.negotiate.one-person':
    'Talk to one person from beginning to end, the recruiter where one runs it. Don’t ask again elsewhere.',
  'playbook.guide.negotiate.all-at-once':
    'Put everything on the table at once: pay, benefits, start. Nothing new once the letter has come.',
  'playbook.guide.negotiate.true-figures': 'Only figures that are true: what you earn, what you can do, what others offer.',
  'playbook.guide.negotiate.leverage': 'Another offer counts only if it is real and noted here; name it once, without pressing.',
  'playbook.guide.negotiate.no-games': 'No games and no bluff. You will work with these people.',
  'playbook.guide.negotiate.log': 'Note whom you told what, and the day.',

  'playbook.guide.decide-offer.job-stretch': 'Would the job bring out all that is in you?',
  'playbook.guide.decide-offer.job-plan': 'Does the job fit the plan you began your search with?',
  'playbook.guide.decide-offer.job-excited': 'Did you grow keener, and ask more, the more you heard of the job?',
  'playbook.guide.decide-offer.job-lacking': 'Does the job have what your present one lacks, the reasons you want to leave?',
  'playbook.guide.decide-offer.company-values': 'Do the company’s purpose, values and culture feel right to you?',
  'playbook.guide.decide-offer.company-proud': 'Would you be proud to work at the company, whatever the name is worth?',
  'playbook.guide.decide-offer.company-personality': 'Does the company’s way of being suit yours?',
  'playbook.guide.decide-offer.company-colleagues': 'Did you like the colleagues you met?',
  'playbook.guide.decide-offer.manager-impression': 'Did the manager come across well?',
  'playbook.guide.decide-offer.manager-communicator': 'Does the manager say things clearly and well?',
  'playbook.guide.decide-offer.manager-expectations': 'Did the manager make clear what the job is, and what is expected of you?',
  'playbook.guide.decide-offer.manager-listening': 'Did the manager listen, encourage, and take in what you said?',
  'playbook.guide.decide-offer.manager-answers': 'Did the manager answer whatever you asked, and fully?',
  'playbook.guide.decide-offer.manager-welcoming': 'Was the manager approachable, and easy to ask?',
  'playbook.guide.decide-offer.manager-passion': 'Does the manager care for the work, the team and the company?',
  'playbook.guide.decide-offer.manager-ambitions': 'Did the manager ask where you want to go?',
  'playbook.guide.decide-offer.gut':
    'Your gut: what does it say? Listen, then put the facts beside it, so that excitement does not decide alone.',

  'playbook.guide.tell-withdrawal.now': 'Say it today; they can go on with others.',
  'playbook.guide.tell-withdrawal.short': 'Thank them, say that you withdraw, give one honest reason if you like. No more.',
  'playbook.guide.tell-withdrawal.recruiter': 'Where a recruiter runs it, tell them: they speak to the employer, and search on for you.',
  'playbook.guide.tell-withdrawal.door': 'Leave the door open. You may meet again.',

  'playbook.guide.ask-feedback.thanks': 'Thank them for their time and for telling you.',
  'playbook.guide.ask-feedback.question': 'Ask for one or two things that would have made the difference.',
  'playbook.guide.ask-feedback.easy-no': 'Make it easy to say no. Nobody owes you feedback.',
  'playbook.guide.ask-feedback.connected':
    'To a recruiter: say thanks for the help and what you look for next, and stay connected, on LinkedIn too.',
  'playbook.guide.ask-feedback.use': 'Take what comes into your next preparation.',

  'playbook.guide.thank-recruiter.thanks': 'Thank them for what they did, by name and example.',
  'playbook.guide.thank-recruiter.ending': 'Say how it ended and what you decided.',
  'playbook.guide.thank-recruiter.connected': 'Stay connected, on LinkedIn too; let them know what you look for over the years.',

  'playbook.guide.tell-references.thanks': 'Thank them, whether they were called or not.',
  'playbook.guide.tell-references.ending': 'Tell them how it ended, and what comes next.',
  'playbook.guide.tell-references.again': 'Ask whether you may name them again.',

  'playbook.guide.await-contract.ask': 'Ask in one line when the contract will come, and whether they need anything from you.',
  'playbook.guide.await-contract.compare': 'When it comes, compare it with what was agreed: pay, title, start, notice, place.',
  'playbook.guide.await-contract.notice': 'Don’t give notice, and don’t call off other interviews, before it is signed.',

  'playbook.guide.hand-in-notice.signed':
    'Only with the contract in hand, signed by both sides. Until you accept a new one, nothing is settled.',
  'playbook.guide.hand-in-notice.person':
    'Tell your manager in person first, before anybody else there; hand over the letter the same day.',
  'playbook.guide.hand-in-notice.last-day': 'Name your last day. Days off that are left may shorten it: ask, don’t assume.',
  'playbook.guide.hand-in-notice.short':
    'No reasons, no grievances. Thank them, and offer a proper handover; you may want their word one day.',
  'playbook.guide.hand-in-notice.confirmed': 'Have it confirmed in writing with the date, and keep a copy.',
  'playbook.guide.hand-in-notice.counter-offer':
    'If they offer more to keep you, think of why you looked in the first place. Their figure changes; your reasons seldom do.',

  'playbook.guide.last-steps.contract': 'Read the contract against what was agreed, then sign it.',
  'playbook.guide.last-steps.documents':
    'Gather what they need from you before you begin: proof that you may work, tax and bank details, certificates.',
  'playbook.guide.last-steps.notice': 'Give notice in writing once it is signed, with the last day worked out.',
  'playbook.guide.last-steps.handover': 'Leave a handover, and work well to the last day; you may want their word one day.',
  'playbook.guide.last-steps.thanks': 'Thank your references and the recruiter, and tell the others you were talking to.',
  'playbook.guide.last-steps.first-day': 'Settle the first day: when, where, whom to ask for, what to bring.',
  'playbook.guide.last-steps.keep': 'Keep your CV and your practised answers; they are worth more than this one search.',

  'playbook.guide.back-to-basics.requirements': 'Read the role again: which three things were they after?',
  'playbook.guide.back-to-basics.answers': 'Prepare one short answer for each, with an example of your own.',
  'playbook.guide.back-to-basics.focus': 'Practise aloud, two minutes an answer. Stop when the point is made.',
  'playbook.guide.back-to-basics.pause': 'When a question catches you out, breathe, and ask for a moment to think.',
  'playbook.guide.back-to-basics.respect': 'Speak of former employers with respect, whatever happened.',
  'playbook.guide.back-to-basics.questions': 'Have your own questions for the end ready.',

  'playbook.guide.keep-searching.every-one': 'Take every interview seriously, and call off none because another went well.',
  'playbook.guide.keep-searching.criteria': 'Search for what excites you in the roles so far.',
  'playbook.guide.keep-searching.patience': 'Processes take months, and a CV can lie on file for six to twelve months.',

  'playbook.guide.keep-performing.standing': 'Your name there is what earned you this interview. Keep it.',
  'playbook.guide.keep-performing.reference': 'You may want their help later, a good reference for one.',
  'playbook.guide.keep-performing.quiet': 'Don’t let it show that you are looking.',

  'playbook.guide.what-excites.reasons': 'What makes you so keen on this one? Three key points are enough.',
  'playbook.guide.what-excites.steer': 'Look for the same points in other roles; they steer your search.',

  'playbook.guide.let-go.enough': 'With what you knew and had at the time, you gave what you could.',
  'playbook.guide.let-go.people': 'Spend the evening with people who lift you up.',

  'playbook.guide.stay-positive.close': 'It may have been a narrow miss; you cannot see the others.',
  'playbook.guide.stay-positive.kept': 'You keep your practised answers, a current CV and all you learned.',
} as const;
