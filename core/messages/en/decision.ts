import { ROUND } from './phrases.ts';

/** How an offer is decided about: the four questions, each beside the facts. */
export const decision = {
  'decision.question.job': 'The job',
  'decision.question.company': 'The company',
  'decision.question.manager': 'The manager',
  'decision.question.gut': 'The gut',
  'decision.count': '{yes} of {of}',

  'decision.fact.fit': `{answer, select, yes {It would suit you} partly {It would suit you in part} no {It would not suit you} other {Whether it would suit you}}, ${ROUND}`,
  'decision.fact.growth': `{answer, select, yes {Room to grow} partly {Some room to grow} no {No room to grow} other {Whether there is room to grow}}, ${ROUND}`,
  'decision.fact.goals': `{answer, select, yes {In line with your goals} partly {Partly in line with your goals} no {Not in line with your goals} other {Whether it is in line with your goals}}, ${ROUND}`,
  'decision.fact.own-question':
    '{state, select, answered {Answered: “{question}”} half {Only half answered: “{question}”} other {You did not get to ask: “{question}”}}',
  'decision.fact.reactions': `How they reacted, ${ROUND}`,
  'decision.fact.feelings': `How you felt while it ran, ${ROUND}`,
  'decision.fact.sign': `{sign, select, conversation {It felt like a conversation} in_this_role {They said “in this role you would…”} engaged {The interviewer was engaged} excited {You were excited yourself} answered_in_full {Your questions were answered in full} met_colleagues {You met colleagues} clear_next_steps {The next steps were clear} other {A good sign}}, ${ROUND}`,
  'decision.fact.they-asked': `They asked: “{question}”, ${ROUND}`,
  'decision.fact.expectation': `{expectation, select, easier {Easier than you expected} harder {Harder than you expected} other {Not what you expected}}, ${ROUND}`,
  'decision.fact.felt': `The ${ROUND} felt {feeling, select, rough {rough} mixed {mixed} fine {fine} good {good} other {wonderful}}`,
  'decision.fact.met': 'You met {people}',
  'decision.fact.notes': 'What you noted about {name}',
  'decision.fact.base': '{share} % {way, select, more {more} other {less}} base than you have now',
  'decision.fact.terms':
    '{measure, select, daysOff {{offered, plural, one {# day off} other {# days off}}; you have {present}} pensionPercent {Pension {offered} %; you have {present} %} hours {{offered, plural, one {# hour a week} other {# hours a week}}; you work {present}} daysOnSite {{offered, plural, =0 {All days from home} one {# day a week on site} other {# days a week on site}}; now {present}} other {{offered, plural, one {# minute each way} other {# minutes each way}}; now {present}}}',
  'decision.fact.in-writing': 'The offer is in writing',
  'decision.fact.not-in-writing': 'The offer is not in writing yet',
  'decision.fact.conditions': 'It depends on',
  'decision.fact.open-questions':
    '{count, plural, one {One question of yours is not answered yet} other {# questions of yours are not answered yet}}',
  'decision.fact.missed': '{count, plural, one {Once they did not come to an interview} other {# times they did not come to an interview}}',
  'decision.fact.excites': 'What excites you about it',
  'decision.fact.own-pro': 'You noted in its favour',
  'decision.fact.own-con': 'You noted against it',
} as const;
