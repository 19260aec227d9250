import { expect, it } from 'vitest';
import { callerCard } from '../../../core/caller/caller-card.ts';
import type { CallerMatch } from '../../../core/caller/match.ts';
import { createFormatter } from '../../../core/messages/format.ts';
import { planWorkspace } from '../../../core/playbook/plan.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  on,
  someSettings,
} from '../../../core/testing/builders.ts';
import { aBrief } from '../../../core/testing/learning-builders.ts';
import { rowsOf, type Words } from './view.ts';

const now = at('2026-11-12 09:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const said = (words: Words): string => (typeof words === 'string' ? words : formatter.say(words, now));
const tom = aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater', title: '' });
const joan = aPerson({ id: aPersonId('joan'), name: 'Joan Ellery', title: '' });
const workspace = aWorkspace({
  settings: someSettings({ terms: { notice: 'Four weeks', available: '', pay: '£44,000' } }),
  opportunities: [anOpportunity({ route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' } })],
  interviews: [anInterview()],
  people: [aPerson({ title: '' }), tom, joan],
  events: [
    anEvent('decision-date-stated', { by: 'recruiter', on: on('2026-11-20'), at: at('2026-11-11 16:00') }),
    anEvent('told', { personId: tom.id, at: at('2026-11-10 10:00'), words: '£44,000 to £48,000' }),
    anEvent('told', {
      id: anEventId('first'),
      personId: tom.id,
      at: at('2026-11-11 09:00'),
      topic: 'offers',
      words: 'Northgate is my first choice',
    }),
    anEvent('contact', {
      id: anEventId('call'),
      personId: tom.id,
      party: 'recruiter',
      direction: 'out',
      medium: 'phone',
      about: 'other',
      at: at('2026-11-11 16:10'),
      notes: 'He asks about shifts.',
    }),
  ],
  briefs: [aBrief({ panel: [{ personId: joan.id, part: 'her director', decides: true }] })],
});
const rows = (match: CallerMatch) => {
  const card = callerCard(workspace, planWorkspace(workspace, now), match, now);
  if (card === null) throw new Error('nobody');
  return rowsOf(card, now, london);
};
const byNumber: CallerMatch = { kind: 'person', id: tom.id, by: 'number', isNear: false, phone: '020 7946 0142' };

it('says what was last, said and told of pay, who is there and when they decide, in that order', () => {
  const shown = rows(byNumber).filter(({ term }) => term !== 'next' && term !== 'ask');
  expect(shown.map(({ term, lines }) => [term, ...lines.map(({ words, beside }) => [words, ...beside].map(said).join(' | '))])).toEqual([
    ['last', 'You called Tom Lindqvist | yesterday 16:10', 'He asks about shifts.'],
    ['said', 'Northgate is my first choice | yesterday 9:00'],
    ['pay', '£44,000 to £48,000 | Tue 10, 10:00'],
    ['terms', 'Pay: £44,000', 'Notice: Four weeks'],
    ['people', 'Joan Ellery | her director | decides', 'Priya Nair'],
    ['decide', 'Friday 20 November'],
    [
      'mind',
      'You named different figures: £44,000 to £48,000 and £44,000.',
      'The recruiter said they would decide on Fri 20. Asking is fine from Mon 23, 9:00.',
    ],
  ]);
});

it('says of pay that was told about another job what it was, for it is not what was asked for here', () => {
  const castlemere = anOpportunity({
    id: anOpportunityId('castlemere'),
    route: { kind: 'recruiter', recruiterId: tom.id, agency: 'Brightwater' },
  });
  const there = { opportunityIds: [castlemere.id], personId: tom.id };
  const events = [
    anEvent('told', { ...there, id: anEventId('asked'), at: at('2026-09-09 10:00'), words: '£44,000' }),
    anEvent('told', { ...there, id: anEventId('earns'), at: at('2026-09-09 10:05'), topic: 'earnings', words: '£38,000' }),
    anEvent('stage-reached', { opportunityIds: [castlemere.id], stage: 'rejected', at: at('2026-10-01 10:00') }),
  ];
  const both = aWorkspace({ opportunities: [...Object.values(workspace.opportunities), castlemere], people: [aPerson(), tom], events });
  const card = callerCard(both, [], byNumber, now);
  const row = card === null ? undefined : rowsOf(card, now, london).find(({ term }) => term === 'said');
  expect(row?.lines.map(({ words }) => said(words))).toEqual(['Earned then: £38,000', 'Pay asked for: £44,000']);
});

it('begins with the step that is due first, which leads to its place', () => {
  const [next] = rows(byNumber);
  expect([next?.term, next?.lines[0]?.isStrong, next?.lines[0]?.to?.startsWith('/opportunities/'), next?.lines[1]?.isStrong]).toEqual([
    'next',
    true,
    true,
    false,
  ]);
});

it('has no row for what there is nothing of', () => {
  const nobody = aWorkspace({ opportunities: [], people: [joan] });
  const card = callerCard(nobody, [], { kind: 'person', id: joan.id, by: 'name', isNear: false, phone: null }, now);
  expect(card === null ? null : rowsOf(card, now, london)).toEqual([]);
});

it('shows an opportunity at which nobody is known', () => {
  const empty = aWorkspace({ opportunities: [anOpportunity()], people: [] });
  const match: CallerMatch = { kind: 'opportunity', id: anOpportunityId(), by: 'company', isNear: false };
  const card = callerCard(empty, planWorkspace(empty, now), match, now);
  expect(card === null ? null : rowsOf(card, now, london).map(({ term }) => term)).toEqual(['next', 'ask', 'mind']);
});
