import type { InterviewLog } from '../../core/model/interview-log.ts';
import type { Instant, Zone } from '../../core/time/types.ts';

const interview = (company: string, interviewer: string, day: string): InterviewLog => ({
  opportunityId: null,
  company,
  role: 'Data Analyst',
  round: 1,
  interviewers: [{ personId: null, name: interviewer, role: 'interviewer' }],
  startAt: `${day}T14:00:00.000Z` as Instant,
  endAt: `${day}T15:00:00.000Z` as Instant,
  endIsKnown: true,
  zone: 'Europe/London' as Zone,
  format: 'video',
  route: { kind: 'direct' },
  decision: null,
  followUpChannel: null,
  references: [],
  feeling: null,
  goodAnswer: '',
  gap: '',
  notes: '',
});

/** Logged so late that reminders had come due meanwhile. */
export const logged: readonly InterviewLog[] = [
  interview('Marlowe Foods', 'Ines Calder', '2026-11-11'),
  interview('Eastgate Housing', 'Robert Amadi', '2026-11-10'),
];
