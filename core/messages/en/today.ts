/** Words of Today. */
export const today = {
  'today.title':
    '{count, plural, =1 {One thing} =2 {Two things} =3 {Three things} =4 {Four things} =5 {Five things} =6 {Six things} =7 {Seven things} =8 {Eight things} =9 {Nine things} =10 {Ten things} =11 {Eleven things} =12 {Twelve things} other {# things}}{span, select, minutes {, about {minutes} minutes} hour {, about an hour} hourAndHalf {, about an hour and a half} hours {, about {hours} hours} other {}}',
  'today.title.morning': 'Nothing due. The morning is yours.',
  'today.title.afternoon': 'Nothing due. Enjoy your afternoon.',
  'today.title.evening': 'Nothing due. Back to your evening.',
  'today.late':
    '{count, plural, =1 {One is late and easily mended.} =2 {Two are late and easily mended.} =3 {Three are late and easily mended.} =4 {Four are late.} =5 {Five are late.} =6 {Six are late.} =7 {Seven are late.} =8 {Eight are late.} =9 {Nine are late.} =10 {Ten are late.} other {# are late.}}{begin, select, yes { Begin with the first.} other {}}',
  'today.deadline': '{count, plural, =1 {One has to be done before {at}.} other {The earliest has to be done before {at}.}}',
  'today.next': 'Next: {what}, {when}.',
  'today.list': 'What to do, by time',
  'today.group.week': 'This week',
  'today.group.next-week': 'Next week',
  'today.about': '{company}, {role}',
  'today.about.company': '{company}',
  'today.more': 'Show {count} more',
  'today.fewer': 'Show fewer',
  'today.log': 'Log an interview',
  'today.waiting': 'With them',
  'today.waiting.answer': 'No answer yet.',
  'today.waiting.ask': 'Ask {at}',
  'today.waiting.about': 'Nothing for you to do here yet.',
  'today.done.named': '{done}: {name}',
  'today.snooze.named': 'Snooze: {name}',
  'today.snooze.tip': 'Snooze',
  'today.why.named': 'Why: {name}?',
} as const;
