import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { findDebriefs } from './found-debriefs.ts';

const now = at('2026-11-12 12:38');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const lumen = anOpportunity({ id: anOpportunityId('lumen'), company: 'Lumen & Sons' });
const ahead = anInterview({
  id: anInterviewId('ahead'),
  opportunityId: lumen.id,
  startAt: at('2026-11-20 10:00'),
  endAt: at('2026-11-20 11:00'),
});
const workspace = aWorkspace({ opportunities: [anOpportunity(), lumen], interviews: [anInterview(), ahead] });
const found = (query: string) =>
  findDebriefs({ query, workspace, now, say: (message) => formatter.say(message, now) }).map(({ words, to }) => [
    formatter.say(words, now),
    to,
  ]);

it('finds the debrief of a company by the word, the company, or both', () => {
  const debrief = ['Debrief Northgate Energy', `/opportunities/${anOpportunityId()}?debrief=${anInterviewId()}`];
  expect([found('debrief'), found('northg'), found('debrief north'), found('thank north')]).toEqual([[debrief], [debrief], [debrief], []]);
});

it('offers none before an interview was held, and nothing before anything is typed', () => {
  expect([found('debrief lumen'), found(' ')]).toEqual([[], []]);
});
