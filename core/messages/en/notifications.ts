const things =
  '{count, plural, =1 {One thing} =2 {Two things} =3 {Three things} =4 {Four things} =5 {Five things} =6 {Six things} =7 {Seven things} =8 {Eight things} =9 {Nine things} other {# things}}';
const number = '{count, plural, =1 {one} =2 {two} =3 {three} =4 {four} =5 {five} =6 {six} =7 {seven} =8 {eight} =9 {nine} other {#}}';
const Number = '{count, plural, =1 {One} =2 {Two} =3 {Three} =4 {Four} =5 {Five} =6 {Six} =7 {Seven} =8 {Eight} =9 {Nine} other {#}}';

/** Words of the notifications, which speak outside the window. */
export const notifications = {
  'notifications.one': '{action}',
  'notifications.one.due-by': '{action}, due by {at}',
  'notifications.one.due-today': '{action}, due today',
  'notifications.one.late': '{action}, was due by {at}',
  'notifications.one.body.company': '{company}.',
  'notifications.asked.next': 'As soon as you can: {action}.',
  'notifications.several': `${things} for today`,
  'notifications.several.late': `While you were away, ${number} came due`,
  'notifications.several.body.late': `${Number} {count, plural, one {is} other {are}} late.`,
  'notifications.several.body.before': `${Number} before {at}.`,
  'notifications.several.body.all-before': 'All before {at}.',
  'notifications.morning.interviews': `${Number} {count, plural, one {interview} other {interviews}} today`,
  'notifications.morning.interview': '{interview}, {at}.',
  'notifications.morning.first': '{count, plural, =1 {{action}.} other {First: {action}.}}',
  'notifications.minutes': 'About {minutes, plural, one {# minute} other {# minutes}}.',
  'notifications.hidden': `${things} {count, plural, one {is} other {are}} due`,
  'notifications.hidden.body': 'Open Afterview to see {count, plural, one {it} other {them}}.',
  'notifications.button.open': 'Open',
  'notifications.button.done': 'Done',
  'notifications.button.show': 'Show',
  'notifications.button.snooze': '{minutes, plural, =60 {Snooze 1 h} other {Snooze # min}}',
} as const;
