import { expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { Message } from '../messages/message.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  newYork,
  on,
} from '../testing/builders.ts';
import { listRows } from './list-rows.ts';

const now = at('2026-11-12 09:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const say = (words: Message) => formatter.say(words, now);
const tom = aPerson({
  id: aPersonId('tom'),
  name: 'Tom Lindqvist',
  company: 'Brightwater',
  title: 'Senior Consultant',
  emails: ['tom@brightwater.example'],
  phones: ['+44 20 7946 0142', '0161 496 0000'],
});

const workspace = aWorkspace({
  opportunities: [
    anOpportunity({ source: 'A friend', route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } }),
    anOpportunity({ id: anOpportunityId('pellow'), company: '=HYPERLINK("http://x")', role: '', createdAt: at('2026-11-01 09:00') }),
  ],
  interviews: [
    anInterview(),
    anInterview({
      id: anInterviewId('second'),
      round: 2,
      startAt: at('2026-11-20 15:00'),
      endAt: at('2026-11-20 16:00'),
      zone: newYork,
      place: 'Room 4',
    }),
  ],
  people: [aPerson(), tom, aPerson({ id: aPersonId('kit'), name: 'Kit Moss', company: '' })],
  events: [
    anEvent('stage-reached', { stage: 'applied', at: at('2026-10-20 09:00') }),
    anEvent('decision-date-stated', { on: on('2026-11-27'), at: at('2026-11-11 16:00') }),
    anEvent('contact', { id: anEventId('call'), personId: tom.id, party: 'recruiter', medium: 'phone', at: at('2026-11-11 17:05') }),
  ],
});

it('is a line of headings and one line for each person at each opportunity, then for whoever has none', () => {
  const [headings = [], ...rows] = listRows(workspace, now, say);
  const records = rows.map((row) =>
    Object.fromEntries(row.flatMap((cell, column) => (cell === '' ? [] : [[headings[column] ?? '', cell]]))),
  );
  const northgate = {
    Company: 'Northgate Energy',
    Role: 'Data Analyst',
    Stage: 'Second interview',
    'Stages and dates': 'Applied, 2026-10-20',
    'Added on': '2026-10-20',
    Source: 'A friend',
    Route: 'Through a recruiter',
    Agency: 'Brightwater',
    'Interviews held': 'First interview, 2026-11-11 13:30',
    'Interviews planned': 'Second interview, 2026-11-20 10:00',
    'Place of the next': 'Room 4',
    'Time zone': 'America/New_York',
    'They decide on': '2026-11-27',
    'Said by': 'Employer',
    'Last contact': '2026-11-11 17:05',
  };
  expect(records).toEqual([
    { Company: '\'=HYPERLINK("http://x")', Stage: 'Applied', 'Added on': '2026-11-01', Route: 'Direct', 'Time zone': 'Europe/London' },
    { ...northgate, Person: 'Priya Nair', Part: 'Interviewer', 'Speaks for': 'Northgate Energy' },
    {
      ...northgate,
      Person: 'Tom Lindqvist',
      Part: 'Recruiter',
      Title: 'Senior Consultant',
      'Speaks for': 'Brightwater',
      Mail: 'tom@brightwater.example',
      Phone: "'+44 20 7946 0142; 0161 496 0000",
    },
    { Person: 'Kit Moss' },
  ]);
});
