import { describe, expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import {
  anEvent,
  anInterview,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  on,
} from '../../../core/testing/builders.ts';
import { opportunitiesView, shelve } from './view.ts';

const now = at('2026-11-12 12:38');
const [northgate, lumen, oakhurst, tidewell] = ['northgate', 'lumen', 'oakhurst', 'tidewell'].map(anOpportunityId) as [
  OpportunityId,
  OpportunityId,
  OpportunityId,
  OpportunityId,
];
const workspace = aWorkspace({
  opportunities: [
    anOpportunity({ id: northgate, route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } }),
    anOpportunity({ id: lumen, company: 'Lumen & Sons', role: 'BI Developer' }),
    anOpportunity({ id: oakhurst, company: 'Oakhurst Council' }),
    anOpportunity({ id: tidewell, company: 'Tidewell', route: { kind: 'recruiter', recruiterId: null, agency: 'Harrow Search' } }),
  ],
  interviews: [anInterview({ opportunityId: northgate })],
  people: [aPerson(), aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist' })],
  events: [
    anEvent('stage-reached', { opportunityIds: [northgate], stage: 'interviewing' }),
    anEvent('contact', { opportunityIds: [lumen], at: at('2026-11-11 10:40') }),
    { ...anEvent('stage-reached', { opportunityIds: [oakhurst], stage: 'rejected' }), id: anEvent('direct-note-answered').id },
  ],
});
const action = (opportunityId: OpportunityId, given: Partial<Action>): Action => anAction({ opportunityId, ...given });
const actions = [
  action(northgate, { latestAt: at('2026-11-12 14:30') }),
  action(lumen, { latestAt: at('2026-11-12 10:40') }),
  action(tidewell, { move: 'theirs', idealAt: at('2026-11-16 09:00'), latestAt: null, precision: 'day' }),
];
const shelf = shelve(workspace, actions, now);

describe('the list of opportunities', () => {
  it('opens with how many there are and how many need the person', () => {
    expect(opportunitiesView(shelf, null, 'all').title).toEqual(message('opportunities.title.count', { count: 4, yours: 2 }));
    expect(opportunitiesView(shelve(aWorkspace({ opportunities: [] }), [], now), null, 'all').title).toEqual(
      message('opportunities.title.none'),
    );
  });

  it('puts what is late first and what is closed last', () => {
    expect(opportunitiesView(shelf, null, 'all').rows.map(({ company, move }) => [company, move.node])).toEqual([
      ['Lumen & Sons', 'late'],
      ['Northgate Energy', 'mine'],
      ['Tidewell', 'theirs'],
      ['Oakhurst Council', null],
    ]);
  });

  it('says of each where it stands, through whom, and when they were last in touch', () => {
    const [first, second, , last] = opportunitiesView(shelf, null, 'all').rows;
    expect(second).toEqual({
      id: northgate,
      company: 'Northgate Energy',
      role: 'Data Analyst',
      move: {
        node: 'mine',
        title: message('app.name'),
        when: message('actions.when.by', { at: { at: at('2026-11-12 14:30'), as: 'time' } }),
      },
      stage: message('standing.round', { round: 1 }),
      meter: { reached: 2, closed: null },
      recruiter: 'Tom Lindqvist',
      contact: message('opportunities.contact.met', { at: { on: on('2026-11-11'), as: 'smart' } }),
    });
    expect([first?.contact, last?.meter]).toEqual([
      message('opportunities.contact.wrote', { at: { on: on('2026-11-11'), as: 'smart' }, direction: 'in' }),
      { reached: 1, closed: 'lost' },
    ]);
  });

  it('filters by whose move it is, within what was found', () => {
    const found = new Set<string>([northgate, oakhurst]);
    const view = opportunitiesView(shelf, found, 'closed');
    expect([view.counts, view.rows.map(({ id }) => id)]).toEqual([{ all: 2, yours: 1, theirs: 0, closed: 1 }, [oakhurst]]);
  });
});
