/** Words that place a day or an hour relative to today. */
export const time = {
  'time.today': 'today',
  'time.yesterday': 'yesterday',
  'time.tomorrow': 'tomorrow',
  'time.yesterday-at': 'yesterday {time}',
  'time.tomorrow-at': 'tomorrow {time}',
  'time.weekday-and-date': '{weekday} {date}',
  'time.day-and-time': '{day}, {time}',
} as const;
