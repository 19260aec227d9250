/** Words that place a day or an hour relative to today. */
export const time = {
  'time.weekday-and-date': '{weekday} {date}',
  'time.day-and-time': '{day}, {time}',

  'time.smart.today': 'today',
  'time.smart.yesterday': 'yesterday',
  'time.smart.tomorrow': 'tomorrow',
  'time.smart.near': '{day}',
  'time.smart.far': '{day}',
  'time.smart.today-at': '{time}',
  'time.smart.yesterday-at': 'yesterday {time}',
  'time.smart.tomorrow-at': 'tomorrow {time}',
  'time.smart.near-at': '{day}, {time}',
  'time.smart.far-at': '{day}',

  'time.brief.week-at': '{weekday} {time}',

  'time.sentence.today': 'today',
  'time.sentence.yesterday': 'yesterday',
  'time.sentence.tomorrow': 'tomorrow',
  'time.sentence.near': 'on {day}',
  'time.sentence.far': 'on {day}',
  'time.sentence.today-at': 'at {time}',
  'time.sentence.yesterday-at': 'yesterday at {time}',
  'time.sentence.tomorrow-at': 'tomorrow at {time}',
  'time.sentence.near-at': 'on {day} at {time}',
  'time.sentence.far-at': 'on {day}',
} as const;
