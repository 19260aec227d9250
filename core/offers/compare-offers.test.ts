import { describe, expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import { criterionSchema, type Currency, type JobTerms, type Weights } from '../model/offer.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  aDecision,
  anEvent,
  anEventId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  at,
  aWorkspace,
  london,
  on,
  someTerms,
} from '../testing/builders.ts';
import { compareOffers, weighOffers } from './compare-offers.ts';

const now = at('2026-11-13 10:00');
const british = createFormatter({ locale: 'en-GB', zone: london });
const euros = 'EUR' as Currency;

/** Offers on the table by the names of their companies, the first one ending first, and the present job with its terms. */
const offered = (given: Readonly<Record<string, Partial<JobTerms> | null>>, present: Partial<JobTerms> | null = null): Workspace => {
  const names = Object.keys(given);
  const workspace = aWorkspace({
    opportunities: names.map((name) => anOpportunity({ id: anOpportunityId(name), company: name })),
    offers: names.flatMap((name) => {
      const terms = given[name];
      return terms === null ? [] : [anOffer({ id: anOpportunityId(name), terms: someTerms(terms) })];
    }),
    events: names.map((name, index) =>
      anEvent('offer-made', {
        id: anEventId(name),
        opportunityIds: [anOpportunityId(name)],
        at: at('2026-11-10 09:00'),
        deadline: { on: on(`2026-11-${String(20 + index)}`), time: null, zone: london },
      }),
    ),
  });
  return withComparison(workspace, {
    presentJob: present === null ? null : { company: 'Marlow & Co', role: 'Analyst', terms: someTerms(present) },
  });
};

const withComparison = (workspace: Workspace, given: Partial<Workspace['settings']['comparison']>): Workspace => ({
  ...workspace,
  settings: { ...workspace.settings, comparison: { ...workspace.settings.comparison, ...given } },
});

/** The table as it is read: the better ones between stars, what is the same for all marked with an equals sign. */
const table = (workspace: Workspace): readonly string[] =>
  compareOffers(workspace, now).rows.map(
    ({ id, cells, differs }) =>
      `${id}${differs ? '' : ' ='} | ${cells
        .map(({ words, note, isBetter }) => {
          const text = words === null ? '' : british.say(words, now) + (note === null ? '' : ` (${british.say(note, now)})`);
          return isBetter ? `*${text}*` : text;
        })
        .join(' | ')}`,
  );

const yearly = (amount: number) => ({ amount, per: 'year' }) as const;

describe('offers side by side', () => {
  it('are compared fact by fact, with the better of two marked and the present job beside them', () => {
    expect(
      table(
        offered(
          {
            'Halden Freight': { base: yearly(46_500), pensionPercent: 5, daysOff: 25, place: 'Leeds', daysOnSite: 3, hours: 37.5 },
            'Pellow Health': { base: yearly(44_000), pensionPercent: 9, daysOff: 30, place: 'Home', daysOnSite: 1, hours: 37.5 },
          },
          { base: yearly(39_200), pensionPercent: 6, daysOff: 25, place: 'Leeds', daysOnSite: 4 },
        ),
      ),
    ).toEqual([
      'base | *£46,500* | £44,000 | £39,200',
      'pension | 5% | *9%* | 6%',
      'total | *£48,825* | £47,960 | £41,552',
      'days-off | 25 | *30* | 25',
      'hours = | 37.5 a week | 37.5 a week | ',
      'place | Leeds, 3 days in | *Home, 1 day in* | Leeds, 4 days in',
      'in-writing = | Not yet | Not yet | ',
      'answer-by | Fri 20 Nov, 23:59 | Sat 21 Nov, 23:59 | ',
    ]);
  });

  it('show every fact there can be, in the order of the table', () => {
    expect(
      table(
        offered({
          One: {
            base: { amount: 25, per: 'hour' },
            bonus: { kind: 'percent', ofBase: 10, expected: 50 },
            equity: { value: 8000, vestingYears: 4, cliffMonths: 24, notes: '' },
            signOn: 500,
            pensionPercent: 4,
            benefits: [
              { id: 'a' as never, name: 'Gym', yearly: null },
              { id: 'b' as never, name: 'Lunch', yearly: 600 },
            ],
            daysOff: 33,
            daysOffIncludePublic: true,
            notice: { count: 1, unit: 'month' },
            startOn: on('2027-01-04'),
            daysOnSite: 0,
            hours: 40,
            probationMonths: 3,
            conditions: 'Two references',
            taxPercent: 20,
          },
          Two: {
            base: { amount: 4000, per: 'month' },
            signOn: 1000,
            daysOff: 25,
            notice: { count: 2, unit: 'week' },
            commuteMinutes: 45,
            daysOnSite: 2,
            commuteMonthly: 90,
            hours: 35,
            taxPercent: 20,
          },
        }),
      ),
    ).toEqual([
      'base | *£25 an hour (£52,000 a year)* | £4,000 a month (£48,000 a year)',
      'bonus | £2,600 a year | ',
      'equity | £2,000 a year | ',
      'sign-on | £500, once | *£1,000, once*',
      'pension | 4% | ',
      'benefits | Gym and Lunch | ',
      'total | *£59,280* | £46,920',
      'after-tax | *£48,360* | £37,320',
      'first-year | *£57,780* | £47,920',
      'days-off | 33, public holidays among them | 25',
      'hours | 40 a week | *35 a week*',
      'place | *All from home* | 2 days in',
      'commute | *None* | 3 hours a week (45 minutes each way)',
      'start | Mon 4 Jan 2027 | ',
      'notice | 1 month | 2 weeks',
      'probation | 3 months | ',
      'in-writing = | Not yet | Not yet',
      'answer-by | Fri 20 Nov, 23:59 | Sat 21 Nov, 23:59',
      'conditions | Two references | ',
    ]);
  });

  it('come in one currency by the person’s own rates, and ask for one that is missing', () => {
    const workspace = offered({ Here: { base: yearly(46_500) }, There: { currency: euros, base: yearly(52_000) } });
    const rated = withComparison(workspace, { rates: [{ currency: euros, rate: 0.85, on: on('2026-11-12') }] });
    expect([table(workspace).slice(0, 2), table(rated).slice(0, 2), compareOffers(rated, now).otherCurrencies]).toEqual([
      ['base | £46,500 | €52,000', 'total | £46,500 | Needs your rate for EUR'],
      ['base | *£46,500* | €52,000 (£44,200 a year)', 'total | *£46,500* | £44,200'],
      [euros],
    ]);
  });

  it('leave one alone beside the present job', () => {
    expect(table(offered({ Halden: { base: yearly(46_500), daysOff: 25 } }, { base: yearly(39_200), daysOff: 25 }))).toEqual([
      'base | *£46,500* | £39,200',
      'total | *£46,500* | £39,200',
      'days-off = | 25 | 25',
      'in-writing | Not yet | ',
      'answer-by | Fri 20 Nov, 23:59 | ',
    ]);
  });

  it('are laid out before their terms are known', () => {
    const { offers, rows } = compareOffers(offered({ Halden: null, Pellow: null }), now);
    expect([offers.map(({ company, terms, total }) => [company, terms, total]), rows.map(({ id }) => id)]).toEqual([
      [
        ['Halden', null, null],
        ['Pellow', null, null],
      ],
      ['answer-by'],
    ]);
  });
});

describe('offers that are weighed', () => {
  const weights = (given: Partial<Weights>): Weights => ({
    ...(Object.fromEntries(criterionSchema.options.map((criterion) => [criterion, 0])) as Weights),
    ...given,
  });

  it('are read criterion by criterion, from their terms and from the four questions', () => {
    const workspace = offered({
      Halden: { base: yearly(46_500), daysOff: 25, commuteMinutes: 40, daysOnSite: 3, hours: 37.5 },
      Pellow: { base: yearly(44_000), daysOff: 30, commuteMinutes: 25, daysOnSite: 1, hours: 37.5 },
    });
    const answers = (id: string, said: readonly ('yes' | 'partly' | 'no')[], feeling: 'good' | 'fine') =>
      aDecision({
        id: anOpportunityId(id),
        answers: said.map((answer, index) => ({
          point: (['job-stretch', 'job-plan', 'job-excited', 'job-lacking'] as const)[index] ?? 'job-plan',
          answer,
          words: '',
        })),
        gut: { words: '', feeling },
      });
    const decided = {
      ...workspace,
      decisions: {
        [anOpportunityId('Halden')]: answers('Halden', ['yes', 'yes', 'yes', 'yes'], 'good'),
        [anOpportunityId('Pellow')]: answers('Pellow', ['yes', 'partly', 'no'], 'fine'),
      },
    };
    const { criteria, together, lead } = weighOffers(
      compareOffers(decided, now).offers,
      weights({ pay: 6, job: 6, 'time-off': 4, hours: 9 }),
    );
    const [halden, pellow] = [anOpportunityId('Halden'), anOpportunityId('Pellow')];
    const [ahead, behind] = [
      [
        { id: halden, value: 1 },
        { id: pellow, value: 0 },
      ],
      [
        { id: halden, value: 0 },
        { id: pellow, value: 1 },
      ],
    ];
    expect(criteria).toEqual([
      { criterion: 'pay', weight: 6, state: 'apart', standings: ahead },
      { criterion: 'time-off', weight: 4, state: 'apart', standings: behind },
      { criterion: 'commute', weight: 0, state: 'apart', standings: behind },
      { criterion: 'home', weight: 0, state: 'apart', standings: behind },
      { criterion: 'hours', weight: 9, state: 'same' },
      { criterion: 'job', weight: 6, state: 'apart', standings: ahead },
      { criterion: 'company', weight: 0, state: 'unknown' },
      { criterion: 'manager', weight: 0, state: 'unknown' },
      { criterion: 'gut', weight: 0, state: 'apart', standings: ahead },
    ]);
    expect(together).toEqual([
      { id: halden, value: 0.75 },
      { id: pellow, value: 0.25 },
    ]);
    expect([lead?.leaderIds, lead?.sensitivities.find(({ criterion }) => criterion === 'commute')]).toEqual([
      [halden],
      { criterion: 'commute', share: 0, above: { share: 1 / 3, leaderIds: [pellow] }, below: null },
    ]);
  });

  it('are not told apart by days off of which only some count public holidays in', () => {
    const workspace = offered({ Halden: { daysOff: 33, daysOffIncludePublic: true }, Pellow: { daysOff: 25 } });
    const { criteria } = weighOffers(compareOffers(workspace, now).offers, weights({ 'time-off': 5 }));
    expect(criteria.find(({ criterion }) => criterion === 'time-off')).toEqual({ criterion: 'time-off', weight: 5, state: 'unknown' });
  });
});
