import { execFileSync } from 'node:child_process';

// Exported files as programs read them that share nothing with the app: Python's csv and Debian's python3-icalendar.

const PYTHON = '/usr/bin/python3';

const read = (script: string, file: string): unknown => JSON.parse(execFileSync(PYTHON, ['-c', script, file], { encoding: 'utf8' }));

const CSV = `
import csv, json, sys
with open(sys.argv[1], encoding='utf-8-sig', newline='') as f:
    print(json.dumps(list(csv.reader(f))))
`;

const ICS = `
import json, sys
from icalendar import Calendar
with open(sys.argv[1], 'rb') as f:
    calendar = Calendar.from_ical(f.read())
events = []
for event in calendar.walk('VEVENT'):
    start = event.decoded('dtstart')
    events.append({
        'uid': str(event['uid']),
        'summary': str(event['summary']),
        'start': start.isoformat(),
        'zone': str(getattr(start, 'tzinfo', None)),
        'alarms': sorted(alarm.decoded('trigger').total_seconds() for alarm in event.walk('VALARM')),
    })
print(json.dumps(events))
`;

/** The rows of a CSV file. */
export const rowsOf = (file: string): readonly (readonly string[])[] => read(CSV, file) as string[][];

/** An event of a calendar's file: when it starts, in which zone, and its alarms in seconds from then. */
export interface CalendarEvent {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly zone: string;
  readonly alarms: readonly number[];
}

/** The events of a calendar's file. */
export const eventsOf = (file: string): readonly CalendarEvent[] => read(ICS, file) as CalendarEvent[];
