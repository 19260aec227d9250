/** Words of the tray: its menu and what it says when pointed at. */
export const tray = {
  'tray.late': 'Late',
  'tray.by': 'By {at}',
  'tray.today': 'Today',
  'tray.next': '{at}',
  'tray.nothing': 'Nothing due',
  'tray.hidden': '{count, plural, =0 {Nothing due} =1 {One thing for today} other {# things for today}}',
  'tray.action': '{when}: {action}',
  'tray.caller': 'Who is calling?',
  'tray.log': 'Log an interview',
  'tray.open': 'Open Afterview',
  'tray.pause': 'Pause reminders',
  'tray.pause.resume': 'Resume',
  'tray.paused': 'Reminders are paused until {at}',
  'tray.quit': 'Quit',
  'tray.tooltip': 'Afterview: {line}',
} as const;
