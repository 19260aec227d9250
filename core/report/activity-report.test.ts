import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import {
  aMark,
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
  someSettings,
} from '../testing/builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { addDays } from '../time/local-day.ts';
import { dayOf } from '../time/zone.ts';
import { activityReport } from './activity-report.ts';
import { leavables, type ReportAsked, wholeReport } from './asked.ts';
import { reportRows } from './report-rows.ts';

const now = at('2026-11-30 12:00');
const say = (words: Parameters<ReturnType<typeof createFormatter>['say']>[0]): string =>
  createFormatter({ locale: 'en-GB', zone: london }).say(words, now);

const halden = anOpportunityId('halden');
const tom = aPersonId('tom');
const workspace = aWorkspace({
  settings: someSettings({ self: { name: 'Sam Okafor', email: '', phone: '' } }),
  opportunities: [
    anOpportunity({ source: 'LinkedIn' }),
    anOpportunity({
      id: halden,
      company: 'Halden Freight',
      role: '',
      route: { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' },
    }),
  ],
  people: [
    aPerson(),
    aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'] }),
    aPerson({ id: aPersonId('helena'), name: 'Helena' }),
  ],
  interviews: [
    anInterview({ notes: 'Bring the sketch next time.' }),
    // Half past ten in the evening of the 12th in New York, the 13th in London.
    anInterview({
      id: anInterviewId('late'),
      round: 2,
      zone: newYork,
      startAt: at('2026-11-12 22:30', newYork),
      endAt: at('2026-11-12 23:15', newYork),
      endIsKnown: false,
      format: 'unknown',
      interviewerIds: [],
    }),
    anInterview({ id: anInterviewId('ahead'), round: 3, startAt: at('2026-12-10 10:00'), endAt: at('2026-12-10 11:00') }),
  ],
  events: [
    anEvent('stage-reached', { id: anEventId('applied'), at: at('2026-10-20 09:00'), stage: 'applied' }),
    anEvent('contact', {
      id: anEventId('thanks'),
      at: at('2026-11-11 18:00'),
      direction: 'out',
      about: 'thanks',
      personId: aPersonId(),
      notes: 'She liked it.',
    }),
    anEvent('contact', {
      id: anEventId('headsup'),
      direction: 'out',
      party: 'reference',
      about: 'heads-up',
      personId: aPersonId('helena'),
    }),
    anEvent('contact', { id: anEventId('notice'), direction: 'out', party: 'present-employer', about: 'notice' }),
    anEvent('told', { id: anEventId('pay'), at: at('2026-11-11 14:00'), words: '£46,000', personId: aPersonId() }),
    anEvent('contact', {
      id: anEventId('both'),
      opportunityIds: [anOpportunityId(), halden],
      at: at('2026-11-13 16:00'),
      party: 'recruiter',
      medium: 'phone',
      about: 'negotiation',
      personId: tom,
    }),
    anEvent('offer-made', { id: anEventId('offer'), opportunityIds: [halden], at: at('2026-11-14 10:00') }),
  ],
  marks: [
    aMark('thank-you:int_first000:per_priya000', { kind: 'done', at: at('2026-11-11 18:01') }),
    aMark('check-in:opp_northgate:x', { kind: 'done', at: at('2026-11-20 09:00') }),
  ],
});

const linesOf = (asked: Partial<ReportAsked>): readonly string[] =>
  reportRows(activityReport(workspace, { ...wholeReport, ...asked }, now), say)
    .slice(1)
    .map(([day, time, company, , kind, what, about, people, , , , notes]) =>
      [day, time, company, kind, what, about, people, notes].join('|'),
    );

describe('An activity report', () => {
  test('tells applications, interviews and contacts with the days and times they were on', () => {
    expect(linesOf({})).toEqual([
      '2026-10-20|09:00|Northgate Energy|Application|Applied|||',
      '2026-11-11|13:30|Northgate Energy|Interview|First interview|On site, 60 minutes|Priya Nair|',
      '2026-11-11|18:00|Northgate Energy|Contact|Mail to the employer|Thanks|Priya Nair|',
      // Where it was held it was still the 12th.
      '2026-11-12|22:30|Northgate Energy|Interview|Second interview|||',
      '2026-11-13|16:00|Northgate Energy|Contact|Call from the recruiter||Tom Lindqvist|',
      '2026-11-13|16:00|Halden Freight|Contact|Call from Brightwater||Tom Lindqvist|',
      '2026-11-14|10:00|Halden Freight|Stage|Offer received|||',
      '2026-11-20|09:00|Northgate Energy|Contact|Word to the employer|A check-in||',
    ]);
  });

  test('says for each position how, since when and how far', () => {
    const { opportunities, ...rest } = activityReport(workspace, { ...wholeReport, from: on('2026-11-12'), to: on('2026-11-13') }, now);
    expect([
      rest,
      opportunities.map(({ company, source, route, appliedOn, stage, activities }) => [
        company,
        source,
        say(route),
        appliedOn,
        stage === null ? null : say(stage),
        activities.length,
      ]),
    ]).toEqual([
      {
        from: '2026-11-12',
        to: '2026-11-13',
        writtenOn: '2026-11-30',
        name: 'Sam Okafor',
        totals: { opportunities: 2, applications: 0, interviews: 1, contacts: 1, offers: 0 },
      },
      [
        ['Northgate Energy', 'LinkedIn', 'Directly', '2026-10-20', 'Second interview', 2],
        ['Halden Freight', '', 'Through Tom Lindqvist, Brightwater', null, null, 1],
      ],
    ]);
  });

  test('counts a talk about several positions once', () => {
    expect(activityReport(workspace, wholeReport, now).totals).toEqual({
      opportunities: 2,
      applications: 1,
      interviews: 2,
      contacts: 3,
      offers: 1,
    });
  });

  test('counts an offer once, however it was noted', () => {
    const stage = anEvent('stage-reached', { id: anEventId('offered'), at: at('2026-11-21 09:00'), stage: 'offer' });
    const made = anEvent('offer-made', { id: anEventId('made'), at: at('2026-11-22 09:00') });
    const offersWith = (...events: readonly (typeof stage | typeof made)[]) =>
      activityReport(aWorkspace({ events }), wholeReport, now).totals.offers;
    expect([offersWith(), offersWith(stage), offersWith(made), offersWith(stage, made)]).toEqual([0, 1, 1, 1]);
  });

  test('leaves out what it is told to, and a position altogether', () => {
    expect([
      linesOf({ leaveOut: ['contacts', 'people', 'notes', 'pay'], without: [halden] }),
      activityReport(workspace, { ...wholeReport, leaveOut: ['people'] }, now).opportunities.map(({ route }) => say(route)),
    ]).toEqual([
      [
        '2026-10-20|09:00|Northgate Energy|Application|Applied|||',
        '2026-11-11|13:30|Northgate Energy|Interview|First interview|On site, 60 minutes||',
        '2026-11-12|22:30|Northgate Energy|Interview|Second interview|||',
      ],
      ['Directly', 'Through Brightwater'],
    ]);
  });

  test('tells no pay out of a note either', () => {
    const noted = aWorkspace({
      events: [
        anEvent('contact', { id: anEventId('terms'), direction: 'out', about: 'negotiation', notes: 'Stay firm, she can move.' }),
        anEvent('contact', { id: anEventId('call'), about: 'question', notes: 'Would they go to 48k? Ask for Priya.' }),
        anEvent('offer-made', { id: anEventId('made'), notes: '£46,500 and two days at home.' }),
        anEvent('stage-reached', { id: anEventId('paused'), stage: 'paused', notes: 'Waits for the budget of 2027.' }),
      ],
    });
    const notesOf = (leaveOut: ReportAsked['leaveOut']) =>
      activityReport(noted, { ...wholeReport, leaveOut }, now)
        .opportunities.flatMap(({ activities }) => activities.map(({ notes }) => notes))
        .filter((notes) => notes !== '')
        .toSorted();
    expect([notesOf(['pay']), notesOf([]).length]).toEqual([['Waits for the budget of 2027.'], 4]);
  });

  test('tells pay and notes where the person wants it', () => {
    expect(linesOf({ leaveOut: [], from: on('2026-11-11'), to: on('2026-11-13') })).toEqual([
      '2026-11-11|13:30|Northgate Energy|Interview|First interview|On site, 60 minutes|Priya Nair|Bring the sketch next time.',
      '2026-11-11|14:00|Northgate Energy|Terms|You said|£46,000|Priya Nair|',
      '2026-11-11|18:00|Northgate Energy|Contact|Mail to the employer|Thanks|Priya Nair|She liked it.',
      '2026-11-12|22:30|Northgate Energy|Interview|Second interview|||',
      '2026-11-13|16:00|Northgate Energy|Contact|Call from the recruiter|Pay and terms|Tom Lindqvist|',
      '2026-11-13|16:00|Halden Freight|Contact|Call from Brightwater|Pay and terms|Tom Lindqvist|',
    ]);
  });

  test('says what was heard of terms, also where no words of theirs were noted', () => {
    const heard = aWorkspace({
      interviews: [],
      people: [aPerson()],
      events: (['offered', 'asked', 'agreed', 'refused', 'other'] as const).map((says) =>
        anEvent('terms-heard', { id: anEventId(says), says, words: says === 'offered' ? '£46,500' : '', personId: aPersonId() }),
      ),
    });
    const lines = activityReport(heard, { ...wholeReport, leaveOut: [] }, now).opportunities.flatMap(({ activities }) =>
      activities.map(({ what, about, people }) => [say(what), about === null ? '' : say(about), ...people].join('|')),
    );
    expect(lines.toSorted()).toEqual([
      'They agreed||Priya Nair',
      'They asked for your figure||Priya Nair',
      'They offered|£46,500|Priya Nair',
      'They said no||Priya Nair',
      'They said||Priya Nair',
    ]);
  });

  test('of two periods that meet tells together what one over both tells, whatever the history', () => {
    const [season] = seasons;
    if (season === undefined) throw new Error('no season');
    const numbersOf = (asked: Partial<ReportAsked>, workspace: Workspace, now: Instant) =>
      activityReport(workspace, { ...wholeReport, ...asked }, now).opportunities.flatMap(({ id, activities }) =>
        activities.map(({ name }) => `${id} ${name}`),
      );
    fc.assert(
      fc.property(season.someWorkspace, season.someInstant, season.someInstant, (workspace, now, cut) => {
        const day = dayOf(cut, workspace.settings.zone);
        const halves = [...numbersOf({ to: day }, workspace, now), ...numbersOf({ from: addDays(day, 1) }, workspace, now)];
        expect(halves.toSorted()).toEqual(numbersOf({}, workspace, now).toSorted());
      }),
      { numRuns: 60 },
    );
  });

  test('tells nothing of what was left out, and nothing that is still ahead, whatever the history', () => {
    const [season] = seasons;
    if (season === undefined) throw new Error('no season');
    fc.assert(
      fc.property(season.someWorkspace, season.someInstant, fc.subarray([...leavables]), (workspace, now, leaveOut) => {
        const { opportunities, totals } = activityReport(workspace, { ...wholeReport, leaveOut }, now);
        const all = opportunities.flatMap(({ activities }) => activities);
        expect([
          all.some(({ at: happenedAt }) => happenedAt > now),
          leaveOut.includes('contacts') && totals.contacts > 0,
          leaveOut.includes('people') && all.some(({ people }) => people.length > 0),
          leaveOut.includes('notes') && all.some(({ notes }) => notes !== ''),
          leaveOut.includes('pay') && all.some(({ kind }) => kind === 'terms'),
        ]).toEqual([false, false, false, false, false]);
      }),
      { numRuns: 60 },
    );
  });
});
