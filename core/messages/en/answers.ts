/** Words of the answer bank: the answers, the stories, and practising. */
export const answers = {
  'answers.next.short.minutes': '{count, plural, =1 {in a minute} other {in # minutes}}',
  'answers.next.short.today': 'at {time}',
  'answers.next.short.tomorrow': 'tomorrow',
  'answers.next.short.day': '{day}',
  'answers.next.said.minutes': '{count, plural, =1 {Next time in a minute} other {Next time in # minutes}}',
  'answers.next.said.today': 'Next time at {time}',
  'answers.next.said.tomorrow': 'Next time tomorrow',
  'answers.next.said.day': 'Next time on {day}',
} as const;
