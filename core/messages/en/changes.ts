/** What a change says once it is made (the undo toast), and why one could not be. */
export const changes = {
  'changes.interviewLogged': 'Interview at {company} logged',
  'changes.interviewChanged': 'Interview changed',
  'changes.interviewRemoved': 'Interview at {company} removed',
  'changes.opportunityChanged': '{company} changed',
  'changes.opportunityRemoved': '{company} removed',
  'changes.stageNoted':
    '{company}: {stage, select, applied {applied} screening {screening} interviewing {interviewing} offer {offer} accepted {accepted} signed {signed} rejected {rejected} withdrawn {withdrawn} other {gone silent}}',
  'changes.contactNoted': 'Contact with {name} noted',
  'changes.decisionNoted': '{company} decide on {day}',
  'changes.channelNoted': 'How {company} want to hear from you is noted',
  'changes.directNoteNoted': '{agreed, select, yes {A direct note is agreed} other {Thanks go through the recruiter}}',
  'changes.eventRemoved': 'Entry removed',
  'changes.actionDone': 'Marked as done',
  'changes.actionDoneFor': 'Marked as done for {name}',
  'changes.actionSent': 'Marked as sent to {name}',
  'changes.callMade': 'Call with {name} marked as made',
  'changes.actionSkipped': 'Left out of the plan',
  'changes.actionSnoozed': 'Snoozed until {until}',
  'changes.actionReopened': 'Back in the plan',
  'changes.remindersPaused': 'Reminders paused until {until}',
  'changes.remindersResumed': 'Reminders are on again',

  'changes.problem.opportunityGone': 'That opportunity is no longer there. Nothing else was changed.',
  'changes.problem.interviewGone': 'That interview is no longer there. Nothing else was changed.',
  'changes.problem.personGone': 'Somebody named here is no longer there. Nothing was changed. Choose the person again.',
  'changes.problem.eventGone': 'That entry is no longer there. Nothing else was changed.',
  'changes.problem.actionGone': 'What this was about is no longer there. Nothing else was changed.',
  'changes.problem.snoozePast': 'That time has passed. Nothing was changed. Choose a later one.',
  'changes.problem.companyDiffers':
    'The chosen opportunity is at {company}. Nothing was saved. Choose it again, or log this as a new opportunity.',
  'changes.problem.alreadyLogged': 'This interview is logged already. Open it to change it.',
} as const;
