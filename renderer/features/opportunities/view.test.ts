import { describe, expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { CustomStageId, OpportunityId } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { anAction } from '../../../core/testing/an-action.ts';
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
  on,
  someSettings,
} from '../../../core/testing/builders.ts';
import { addMs } from '../../../core/time/instant.ts';
import type { Entry } from './row.ts';
import { addressOf, createShelving, opportunitiesView, type Sort, wantedOf } from './view.ts';

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
const shelve = createShelving();
const shelf = shelve(workspace, actions, now);
const everything = wantedOf(new URLSearchParams());
const companies = (sort: Sort) => opportunitiesView(shelf, null, { ...everything, sort }).rows.map(({ company }) => company);

describe('the list of opportunities', () => {
  it('opens with how many there are and how many need the person', () => {
    expect(opportunitiesView(shelf, null, everything).title).toEqual(message('opportunities.title.count', { count: 4, yours: 2 }));
    expect(opportunitiesView(shelve(aWorkspace({ opportunities: [] }), [], now), null, everything).title).toEqual(
      message('opportunities.title.none'),
    );
  });

  it('counts an interview ahead while it stands, and not once it was called off', () => {
    const ahead = anInterview({ opportunityId: lumen, startAt: at('2026-11-17 09:30'), endAt: at('2026-11-17 10:30') });
    const off = anEvent('interview-cancelled', { opportunityIds: [lumen], interviewId: ahead.id, at: at('2026-11-12 09:00') });
    const counted = [[], [off]].map((events) => {
      const agreed = aWorkspace({ opportunities: [anOpportunity({ id: lumen })], interviews: [ahead], events });
      return opportunitiesView(shelve(agreed, [], now), null, everything).counts.ahead;
    });
    expect(counted).toEqual([1, 0]);
  });

  it('puts what is late first and what is closed last', () => {
    expect(opportunitiesView(shelf, null, everything).rows.map(({ company, move }) => [company, move.node])).toEqual([
      ['Lumen & Sons', 'late'],
      ['Northgate Energy', 'mine'],
      ['Tidewell', 'theirs'],
      ['Oakhurst Council', null],
    ]);
  });

  it('says of each where it stands, through whom, and when they were last in touch', () => {
    const [first, second, , last] = opportunitiesView(shelf, null, everything).rows;
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
      column: 'interviewing',
      standsAt: 'interviewing',
      meter: { reached: 2, closed: null },
      recruiter: 'Tom Lindqvist',
      contact: message('opportunities.contact.met', { at: { on: on('2026-11-11'), as: 'smart' } }),
      flag: null,
    });
    expect([first?.contact, last?.meter]).toEqual([
      message('opportunities.contact.wrote', { at: { on: on('2026-11-11'), as: 'smart' }, direction: 'in' }),
      { reached: 1, closed: 'lost' },
    ]);
  });

  it('filters by whose move it is, within what was found', () => {
    const found = new Set<string>([northgate, oakhurst]);
    const view = opportunitiesView(shelf, found, { ...everything, filter: 'closed' });
    expect([view.counts, view.rows.map(({ id }) => id)]).toEqual([
      { all: 2, yours: 1, theirs: 0, ahead: 0, offers: 0, closed: 1 },
      [oakhurst],
    ]);
  });

  it('narrows to what runs through recruiters, or to what is direct', () => {
    const through = (route: 'recruiter' | 'direct') => opportunitiesView(shelf, null, { ...everything, route }).rows.map(({ id }) => id);
    expect([through('recruiter'), through('direct')]).toEqual([
      [northgate, tidewell],
      [lumen, oakhurst],
    ]);
  });

  it('sorts by company, by the latest contact, and by the furthest stage with what is over last', () => {
    expect([companies('company'), companies('contact'), companies('stage')]).toEqual([
      ['Lumen & Sons', 'Northgate Energy', 'Oakhurst Council', 'Tidewell'],
      ['Northgate Energy', 'Lumen & Sons', 'Tidewell', 'Oakhurst Council'],
      ['Northgate Energy', 'Lumen & Sons', 'Tidewell', 'Oakhurst Council'],
    ]);
  });

  it('offers the talks ahead and the offers apart', () => {
    const later = shelve(
      aWorkspace({
        opportunities: [anOpportunity({ id: northgate }), anOpportunity({ id: lumen, company: 'Lumen & Sons' })],
        interviews: [anInterview({ opportunityId: northgate, startAt: at('2026-11-17 09:30'), endAt: at('2026-11-17 10:30') })],
        events: [anEvent('stage-reached', { opportunityIds: [lumen], stage: 'offer' })],
      }),
      [],
      now,
    );
    expect(
      (['ahead', 'offers'] as const).map((filter) => opportunitiesView(later, null, { ...everything, filter }).rows.map(({ id }) => id)),
    ).toEqual([[northgate], [lumen]]);
  });

  it('flags a process that has gone quiet, in words', () => {
    const quiet = aWorkspace({
      opportunities: [anOpportunity()],
      interviews: [],
      events: [anEvent('contact', { at: at('2026-09-11 10:40') })],
    });
    expect(opportunitiesView(shelve(quiet, [], now), null, everything).rows.map(({ flag }) => flag)).toEqual([
      { kind: 'slow', words: message('opportunities.flag.slow', { days: 62 }) },
    ]);
  });

  it('calls a stage of one’s own by its name, everywhere it stands', () => {
    const task = { id: 'stg_task0000' as CustomStageId, name: 'Task', mapsTo: 'interviewing' } as const;
    const own = aWorkspace({
      settings: someSettings({ customStages: [task] }),
      opportunities: [anOpportunity()],
      interviews: [anInterview()],
      events: [anEvent('stage-reached', { customStageId: task.id })],
    });
    expect(
      opportunitiesView(shelve(own, [], now), null, everything).rows.map(({ stage, column, standsAt }) => [stage, column, standsAt]),
    ).toEqual([[message('standing.stage.custom', { name: 'Task' }), task.id, task.id]]);
  });
});

it('tells the stages apart that share a column', () => {
  const signed = aWorkspace({ opportunities: [anOpportunity()], events: [anEvent('stage-reached', { stage: 'signed' })] });
  expect(opportunitiesView(shelve(signed, [], now), null, everything).rows.map(({ column, standsAt }) => [column, standsAt])).toEqual([
    ['accepted', 'signed'],
  ]);
});

describe('what is asked to be seen', () => {
  it('keeps what was shown while one is added', () => {
    const shown = { filter: 'yours', route: 'any', sort: 'company' } as const;
    const address = addressOf(shown, true);
    expect([address, wantedOf(new URLSearchParams(address.split('?')[1]))]).toEqual(['/opportunities?show=yours&sort=company&add=', shown]);
  });

  it('stands in the address, without what is at its default', () => {
    expect([addressOf(everything), addressOf({ filter: 'yours', route: 'direct', sort: 'stage' })]).toEqual([
      '/opportunities',
      '/opportunities?show=yours&through=direct&sort=stage',
    ]);
  });

  it('is read back from it, and a word nobody knows is passed over', () => {
    expect(wantedOf(new URLSearchParams('show=yours&through=nowhere&sort=stage'))).toEqual({
      filter: 'yours',
      route: 'any',
      sort: 'stage',
    });
  });
});

it('within a minute makes only what a change is about anew', () => {
  const seconds = (count: number) => addMs(now, count * 1000);
  const again = createShelving();
  const idsOf = (entries: readonly Entry[]) => entries.map(({ row }) => row.id).toSorted();
  const before = new Set(again(workspace, actions, seconds(1)).entries);
  const note = anEvent('contact', { id: anEventId('new'), opportunityIds: [lumen], at: seconds(20) });
  const changed = { ...workspace, events: { ...workspace.events, [note.id]: note } };
  const inTheMinute = again(changed, actions.slice(0, 2), seconds(20)).entries;
  const renamed = { ...changed, people: {} };
  expect([
    idsOf(inTheMinute.filter((entry) => !before.has(entry))),
    inTheMinute.find(({ row }) => row.id === lumen)?.contactAt,
    again(renamed, actions.slice(0, 2), seconds(21)).entries.filter((entry) => inTheMinute.includes(entry)).length,
    again(renamed, actions, seconds(61)).entries.filter((entry) => inTheMinute.includes(entry)).length,
  ]).toEqual([[lumen, tidewell].toSorted(), seconds(20), 0, 0]);
});
