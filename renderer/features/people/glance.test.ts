import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import type { Message } from '../../../core/messages/message.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { personSummary } from '../../../core/people/summary.ts';
import { planWorkspace } from '../../../core/playbook/plan.ts';
import {
  anEvent,
  anInterview,
  anInterviewId,
  anOpportunity,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  on,
  someSettings,
} from '../../../core/testing/builders.ts';
import { glanceOf } from './glance.ts';

const now = at('2026-11-12 09:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' });
const route = { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } as const;
const second = anInterview({ id: anInterviewId('second'), round: 2, startAt: at('2026-11-20 10:00'), endAt: at('2026-11-20 11:00') });
const said = (words: Message | string): string => (typeof words === 'string' ? words : formatter.say(words, now));

const glance = (workspace: Workspace, id: PersonId) => {
  const summary = personSummary(workspace, planWorkspace(workspace, now), id, now);
  if (summary === null) throw new Error('nobody');
  return glanceOf(summary, now, london).map(({ term, lines }) => [term, lines.map(({ words }) => said(words))]);
};

it('says what was last, told and decided, and the terms; what there is nothing of has no row', () => {
  const workspace = aWorkspace({
    settings: someSettings({ terms: { notice: 'Four weeks', available: '', pay: '£44,000' } }),
    opportunities: [anOpportunity({ route })],
    people: [tom],
    events: [
      anEvent('decision-date-stated', { by: 'recruiter', on: on('2026-11-27'), at: at('2026-11-10 16:00') }),
      anEvent('told', { personId: tom.id, at: at('2026-11-09 10:00'), words: 'Around 40' }),
      anEvent('contact', {
        direction: 'in',
        personId: tom.id,
        party: 'recruiter',
        medium: 'phone',
        at: at('2026-11-11 10:00'),
        notes: ' They liked the portfolio. ',
      }),
    ],
  });
  const rows = Object.fromEntries(glance(workspace, tom.id)) as Record<string, readonly string[]>;
  expect([Object.keys(rows), rows['last']?.[1], rows['told'], rows['terms'], rows['decide']]).toEqual([
    expect.arrayContaining(['last', 'told', 'terms', 'decide']) as string[],
    'They liked the portfolio.',
    ['Around 40'],
    [expect.stringContaining('£44,000') as string, expect.stringContaining('Four weeks') as string],
    ['Friday 27 November'],
  ]);
  expect(glance(aWorkspace({ opportunities: [], people: [tom] }), tom.id)).toEqual([]);
});

it('leads to the next meeting and to the step that comes next', () => {
  const workspace = aWorkspace({
    interviews: [anInterview({ startAt: at('2026-11-11 10:00'), endAt: at('2026-11-11 11:00') }), second],
    people: [aPerson()],
  });
  const summary = personSummary(workspace, planWorkspace(workspace, now), aPersonId(), now);
  if (summary === null) throw new Error('nobody');
  const rows = glanceOf(summary, now, london).filter(({ term }) => term === 'next' || term === 'meeting');
  expect(rows.map(({ term, lines }) => [term, lines[0]?.to])).toEqual([
    ['next', expect.stringContaining('/opportunities/') as string],
    ['meeting', `/preparation/${second.id}`],
  ]);
});
