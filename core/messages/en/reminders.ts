/** Words about when the person is reminded. */
export const reminders = {
  'reminders.reworded': 'A reminder of an earlier version',
  'reminders.next': 'Next: {at}',
  'reminders.next.none': 'No reminder to come',
  'reminders.paused': 'Paused until {at}',
  'reminders.pause.hour': 'For an hour',
  'reminders.pause.tomorrow': 'Until tomorrow {at}',
  'reminders.pause.monday': 'Until Monday {at}',
  'reminders.pause.date': 'Until a date…',
  'reminders.pause.title': 'Pause reminders until',
  'reminders.pause.day': 'Day',
  'reminders.pause.ends': 'They come again on {at}.',
  'reminders.pause.past': 'That morning has passed.',
  'reminders.pause.choose': 'Pause',
  'reminders.snooze.hour': 'In 1 hour',
  'reminders.snooze.afternoon': 'This afternoon',
  'reminders.snooze.tomorrow': 'Tomorrow',
  'reminders.snooze.monday': 'Monday',
  'reminders.snooze.pick': 'Pick a time',
  'reminders.snooze.warning':
    'Open until {at}. {count, plural, =1 {One of these is later.} =2 {Two of these are later.} =3 {Three of these are later.} =4 {Four of these are later.} other {# of these are later.}}',
} as const;
