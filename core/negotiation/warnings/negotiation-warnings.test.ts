import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../messages/format.ts';
import type { EventOf, WorkspaceEvent } from '../../model/event.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Currency, OfferRecord } from '../../model/offer.ts';
import {
  anEvent,
  anEventId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  london,
  on,
  someSettings,
  someTerms,
} from '../../testing/builders.ts';
import { aLetter, aLetterId } from '../../testing/letter-builders.ts';
import type { WorkspaceParts } from '../../testing/builders.ts';
import { negotiationWarnings, warningsBefore, warningsLeft } from './negotiation-warnings.ts';

const now = at('2026-11-14 12:00');
const [halden, pellow, lumen] = [anOpportunityId('halden'), anOpportunityId('pellow'), anOpportunityId('lumen')];
const [dana, paul, tom] = [aPersonId('dana'), aPersonId('paul'), aPersonId('tom')];
const here = { opportunityIds: [halden] };
const until = (day: string) => ({ on: on(day), time: null, zone: london });

const offered = anEvent('offer-made', { ...here, id: anEventId('offer'), at: at('2026-11-10 10:00'), deadline: until('2026-11-20') });
const called = anEvent('terms-heard', { ...here, id: anEventId('called'), at: at('2026-11-10 10:05'), personId: dana, words: '£46,500' });
const told = (name: string, when: string, words: string, given: Partial<EventOf<'told'>> = {}): WorkspaceEvent =>
  anEvent('told', { ...here, id: anEventId(name), at: at(when), personId: dana, topic: 'pay', words, ...given });
const heard = (name: string, when: string, given: Partial<EventOf<'terms-heard'>>): WorkspaceEvent =>
  anEvent('terms-heard', { ...here, id: anEventId(name), at: at(when), ...given });

const world = (events: readonly WorkspaceEvent[], parts: WorkspaceParts = {}, offer: Partial<OfferRecord> = {}) =>
  aWorkspace({
    opportunities: [
      anOpportunity({ id: halden, company: 'Halden Freight' }),
      anOpportunity({ id: pellow, company: 'Pellow Health' }),
      anOpportunity({ id: lumen, company: 'Lumen Grid' }),
    ],
    people: [
      aPerson({ id: dana, name: 'Dana Whitlock', company: 'Halden Freight' }),
      aPerson({ id: paul, name: 'Paul Whitby', company: 'Halden Freight' }),
      aPerson({ id: tom, name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' }),
    ],
    events: [offered, called, ...events],
    offers: [anOffer({ id: halden, ...offer })],
    ...parts,
  });

const formatter = createFormatter({ locale: 'en-GB', zone: london });
/** Each warning as it reads: its kind, what it is about, its title and what is safe. */
const read = (...[events, parts, offer]: Parameters<typeof world>) =>
  negotiationWarnings(world(events, parts, offer), halden, now).map(({ kind, aboutId, level, title, safe }) =>
    [`${level} ${kind}`, aboutId.replace(/^evt_|0+$/gu, ''), formatter.say(title, now), formatter.say(safe, now)].join(' | '),
  );

const ask = told('ask', '2026-11-11 09:00', '£48,000');

describe('a second negotiator', () => {
  it('is told apart from whoever terms were first spoken of with, and gets the figure the first has', () => {
    expect(read([ask, heard('paul', '2026-11-13 09:00', { personId: paul, says: 'asked', words: '' })])).toEqual([
      'guard second-negotiator | paul | You negotiate with Dana. | If Paul insists, it is the £48,000 Dana already has.',
    ]);
  });

  it('is warned of when they were told a figure, and when nothing was said yet', () => {
    expect([
      read([ask, told('again', '2026-11-12 09:00', '£48,000', { personId: paul })]),
      read([heard('paul', '2026-11-13 09:00', { personId: paul, says: 'asked', words: '' })]),
    ]).toEqual([
      [
        'guard second-negotiator | again | You negotiate with Dana. | With Paul it stays the £48,000 Dana already has. Say no more, and go back to Dana.',
      ],
      ['guard second-negotiator | paul | You negotiate with Dana. | Send Paul back to Dana: terms go through one person.'],
    ]);
  });

  it('is nobody where the person chose them, where they only say yes, and before there was an offer', () => {
    const asks = heard('paul', '2026-11-13 09:00', { personId: paul, says: 'asked', words: '' });
    expect([
      read([asks], {}, { negotiatorId: paul }),
      read([heard('paul', '2026-11-13 09:00', { personId: paul, says: 'agreed', words: '' })]),
      read([told('early', '2026-11-02 09:00', '£48,000', { personId: paul })]),
    ]).toEqual([[], [], []]);
  });
});

describe('a figure', () => {
  it('that is another than the one they have is warned of, with the one they have', () => {
    expect(read([told('early', '2026-11-02 09:00', '£44,000 to £46,000'), told('late', '2026-11-11 09:00', '£50,000')])).toEqual([
      'guard figure-differs | late | They have £44,000 to £46,000 from you. | Stay with £44,000 to £46,000, or say in the same breath what has changed since.',
    ]);
  });

  it('inside of a range, above "at least", or rounded is the same; a step towards their offer is none', () => {
    const after = (first: string, second: string) =>
      read([told('one', '2026-11-11 09:00', first), told('two', '2026-11-12 09:00', second)]);
    expect([
      after('£44,000 to £48,000', '£48,000'),
      after('at least £45,000', '£52,000'),
      after('£47,500', '48k'),
      read([
        ask,
        heard('no', '2026-11-12 09:00', { personId: dana, says: 'refused', words: '' }),
        told('down', '2026-11-12 10:00', '£47,000'),
      ]),
    ]).toEqual([[], [], [], []]);
  });

  it('coming down without a word from them is another figure, and so is one by the month', () => {
    expect([
      read([ask, told('down', '2026-11-12 10:00', '£46,000')]).length,
      read([ask, told('monthly', '2026-11-12 10:00', '£4,500 a month')]).length,
      read([ask, told('same', '2026-11-12 10:00', '£4,000 a month')]).length,
    ]).toEqual([1, 1, 0]);
  });

  it('that the same recruiter heard about another job counts, and so does what was answered in a letter', () => {
    const route = { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' } as const;
    const opportunities = [
      anOpportunity({ id: halden, company: 'Halden Freight', route }),
      anOpportunity({ id: lumen, company: 'Lumen Grid', route }),
    ];
    const elsewhere = told('lumen', '2026-11-01 09:00', '£42,000', { opportunityIds: [lumen], personId: tom });
    const letter = aLetter({
      id: aLetterId('ask'),
      kind: 'negotiation' satisfies LetterKind,
      opportunityId: halden,
      personId: dana,
      text: 'Dear Dana,\n\nYour offer of £46,500 is close. I had £48,000 in mind.\n\nSam',
      sent: { at: at('2026-11-11 09:00'), medium: 'mail', eventId: anEventId('sent') },
    });
    const sent = anEvent('contact', {
      ...here,
      id: anEventId('sent'),
      at: at('2026-11-11 09:00'),
      direction: 'out',
      about: 'negotiation',
      personId: dana,
    });
    expect([
      read([elsewhere, ask], { opportunities }),
      read([sent, told('late', '2026-11-12 09:00', '£52,000')], { letters: [letter] }),
    ]).toEqual([
      ['guard figure-differs | ask | They have £42,000 from you. | Stay with £42,000, or say in the same breath what has changed since.'],
      ['guard figure-differs | late | They have £48,000 from you. | Stay with £48,000, or say in the same breath what has changed since.'],
    ]);
  });

  it('in another currency is compared by the person’s own rates only', () => {
    const euros = told('euros', '2026-11-12 09:00', '€60,000');
    const rated = (rate: number) => ({
      settings: someSettings({
        comparison: {
          ...someSettings().comparison,
          currency: 'GBP' as Currency,
          rates: [{ currency: 'EUR' as Currency, rate, on: on('2026-11-01') }],
        },
      }),
    });
    expect([read([ask, euros]).length, read([ask, euros], rated(0.8)).length, read([ask, euros], rated(0.9)).length]).toEqual([0, 0, 1]);
  });
});

describe('another offer', () => {
  const named = (words: string) => told('named', '2026-11-12 09:00', words, { topic: 'offers' });
  const pellowOffers = (given: Partial<EventOf<'offer-made'>> = {}) =>
    anEvent('offer-made', { id: anEventId('pellow'), opportunityIds: [pellow], at: at('2026-11-09 09:00'), deadline: null, ...given });

  it('is warned of while none is written down, by name or not', () => {
    expect([read([named('Pellow offer me £50,000')]), read([named('I have one more offer')])]).toEqual([
      [
        'guard leverage | named | No offer from Pellow Health is written down. | Only a real offer is leverage. What is safe is your own figure, and why.',
      ],
      [
        'guard leverage | named | No other offer is written down. | Only a real offer is leverage. What is safe is your own figure, and why.',
      ],
    ]);
  });

  it('is warned of once it no longer stands', () => {
    const refused = anEvent('stage-reached', {
      id: anEventId('gone'),
      opportunityIds: [pellow],
      at: at('2026-11-13 09:00'),
      stage: 'withdrawn',
    });
    expect([
      read([ask, pellowOffers(), named('Pellow made me an offer'), refused]),
      read([pellowOffers({ deadline: until('2026-11-11') }), named('I have another offer')]),
      read([pellowOffers({ deadline: until('2026-11-11') }), named('I turned another offer down')]),
    ]).toEqual([
      ['guard leverage | named | The offer from Pellow Health no longer stands. | Do not lean on it again. Your £48,000 stands by itself.'],
      [
        'guard leverage | named | The offer from Pellow Health no longer stands. | Do not lean on it again. Your own figure stands by itself.',
      ],
      [],
    ]);
  });

  it('that stands may be named, and so may that there is none', () => {
    expect([read([pellowOffers(), named('Pellow offer me £44,000')]), read([named('I have no other offer')])]).toEqual([[], []]);
  });

  it('is looked at whatever it was noted as being about, and whoever is said to have made it', () => {
    const said = (words: string) => told('named', '2026-11-12 09:00', words, { topic: 'other' });
    expect([read([said('Lumen Grid offers me more')]), read([pellowOffers(), said('I have 55k from Acme')])]).toEqual([
      [
        'guard leverage | named | No offer from Lumen Grid is written down. | Only a real offer is leverage. What is safe is your own figure, and why.',
      ],
      [
        'guard leverage | named | No offer from Acme is written down. | Only a real offer is leverage. What is safe is your own figure, and why.',
      ],
    ]);
  });

  it('is told for no more than it is', () => {
    const terms = {
      offers: [anOffer({ id: halden }), anOffer({ id: pellow, terms: someTerms({ base: { amount: 44_000, per: 'year' } }) })],
    };
    const raised = anEvent('terms-heard', {
      id: anEventId('raised'),
      opportunityIds: [pellow],
      at: at('2026-11-11 09:00'),
      personId: null,
      words: 'They can do £52,000',
    });
    expect([
      read([pellowOffers(), named('Pellow offered 52k')], terms),
      read([pellowOffers(), raised, named('Pellow offered 52k')], terms),
      read([pellowOffers(), named('Pellow offered 44k')], terms),
    ]).toEqual([
      [
        'guard leverage | named | Pellow Health offers £44,000 as you wrote it down, not 52k. | Say £44,000, as they put it, or leave the figure out. It will be found out.',
      ],
      [],
      [],
    ]);
  });

  it('named beside a figure is looked at as well', () => {
    expect(read([told('ask', '2026-11-11 09:00', '£48,000, as I have another offer')])).toEqual([
      'guard leverage | ask | No other offer is written down. | Only a real offer is leverage. What is safe is your own £48,000, and why.',
    ]);
  });
});

describe('what is said of present pay', () => {
  const earns = (words: string, given: Partial<EventOf<'told'>> = {}) =>
    told('earns', '2026-11-11 09:00', words, { topic: 'earnings', ...given });
  const job = {
    settings: someSettings({
      comparison: {
        ...someSettings().comparison,
        presentJob: { company: 'Marlow & Co', role: '', terms: someTerms({ base: { amount: 39_200, per: 'year' } }) },
      },
    }),
  };

  it('is held against the present job', () => {
    expect(read([earns('£43,000')], job)).toEqual([
      'guard present-pay | earns | You earn £39,200, as you wrote it down. | Say £39,200, as a payslip shows it, or leave it out. It will be found out.',
    ]);
  });

  it('is held against a present job that was written down without its name as well', () => {
    const { presentJob } = job.settings.comparison;
    const nameless = someSettings({ comparison: { ...job.settings.comparison, presentJob: presentJob && { ...presentJob, company: '' } } });
    const [warning] = negotiationWarnings(world([earns('£43,000')], { settings: nameless }), halden, now);
    expect(warning?.facts.map((fact) => formatter.say(fact, now)).at(-1)).toBe('Your present job pays you £39,200 a year');
  });

  it('is hinted at wherever it is said, also in the midst of something else', () => {
    const slip = 'Say only what a payslip shows. You may also leave it out, and name what you expect.';
    expect([
      read([earns('£39,200')], job),
      read([earns('about £39k')], job),
      read([earns('£39,200')]),
      read([earns('a fair wage')]),
      read([told('both', '2026-11-11 09:00', 'I am on £43,000 and want £48,000')], job)[0],
    ]).toEqual([
      [`hint present-pay | earns | This is about what you earn. | ${slip}`],
      [`hint present-pay | earns | This is about what you earn. | ${slip}`],
      [`hint present-pay | earns | What you earn is not written down. | ${slip}`],
      [`hint present-pay | earns | This is about what you earn. | ${slip}`],
      'guard present-pay | both | You earn £39,200, as you wrote it down. | Say £39,200, as a payslip shows it, or leave it out. It will be found out.',
    ]);
  });

  it('is held against it where the same recruiter heard it about another job as well, and a true figure is left alone there', () => {
    const route = { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' } as const;
    const opportunities = [
      anOpportunity({ id: halden, company: 'Halden Freight', route }),
      anOpportunity({ id: lumen, company: 'Lumen Grid', route }),
    ];
    const over = anEvent('stage-reached', {
      id: anEventId('over'),
      opportunityIds: [lumen],
      at: at('2026-11-05 09:00'),
      stage: 'rejected',
    });
    const earlier = (words: string) => earns(words, { opportunityIds: [lumen], at: at('2026-11-01 09:00'), personId: tom });
    const [warning] = negotiationWarnings(world([earlier('£43,000'), over], { ...job, opportunities }), halden, now);
    expect([
      read([earlier('£43,000'), over], { ...job, opportunities }),
      warning?.facts.map((fact) => formatter.say(fact, now)),
      read([earlier('£39,200'), over], { ...job, opportunities }),
      read([earlier('£43,000'), over], { opportunities }),
      read([earlier('£43,000'), over], job),
    ]).toEqual([
      [
        'guard present-pay | earns | You earn £39,200, as you wrote it down. | They have another figure from you. Put it right before they ask: £39,200, as a payslip shows it.',
      ],
      ['You said you earn £43,000 to Tom Lindqvist on 1 Nov, about the job at Lumen Grid', 'Marlow & Co pay you £39,200 a year'],
      [],
      [
        'hint present-pay | earns | What you earn is not written down. | Say only what a payslip shows. You may also leave it out, and name what you expect.',
      ],
      [],
    ]);
  });
});

describe('the point at which the person walks away', () => {
  const limits = { limits: { target: 50_000, reserve: 47_000, walkAway: 45_000 } };

  it('is told of where a figure falls below it, theirs or one’s own', () => {
    expect([
      read([told('low', '2026-11-11 09:00', '£44,000 to £48,000')], {}, limits),
      read([heard('less', '2026-11-12 09:00', { personId: dana, words: '£44,000' })], {}, limits),
      read([ask], {}, limits),
      read([heard('close', '2026-11-12 09:00', { personId: dana, words: '£44,900' })], {}, limits).length,
    ]).toEqual([
      [
        'guard walk-away | low | That is below £45,000, where you walk away. | They hear the lower end. Name £45,000 or more, or think again about where your limit is.',
      ],
      [
        'guard walk-away | less | They offer less than £45,000, where you walk away. | Ask once for what you need, then let it go. You set the point when you were calm.',
      ],
      [],
      1,
    ]);
  });

  it('has no room around it, neither for rounding nor for "about"', () => {
    const about = (words: string) => negotiationWarnings(world([told('near', '2026-11-11 09:00', words)], {}, limits), halden, now);
    expect(['£44,900', 'about £44,500', '£45,000', 'about £45,000'].map((words) => about(words).map(({ kind }) => kind))).toEqual([
      ['walk-away'],
      ['walk-away'],
      [],
      [],
    ]);
  });

  it('is nobody else’s business', () => {
    const workspace = world([told('low', '2026-11-11 09:00', '£44,000')], {}, limits);
    expect(negotiationWarnings(workspace, halden, now).map(({ kind, isPrivate }) => [kind, isPrivate])).toEqual([['walk-away', true]]);
  });
});

describe('a warning', () => {
  it('stays away once it was left, for that fact only', () => {
    const events = [
      ask,
      heard('paul', '2026-11-12 09:00', { personId: paul, says: 'asked', words: '' }),
      heard('more', '2026-11-13 09:00', { personId: paul, says: 'asked', words: '' }),
    ];
    expect(read(events, {}, { ignored: [`second-negotiator:${anEventId('more')}`] })).toEqual([
      'guard second-negotiator | paul | You negotiate with Dana. | If Paul insists, it is the £48,000 Dana already has.',
    ]);
  });

  it('that was left can be looked at again', () => {
    const asks = heard('paul', '2026-11-12 09:00', { personId: paul, says: 'asked', words: '' });
    const key = `second-negotiator:${asks.id}`;
    const left = warningsLeft(world([ask, asks], {}, { ignored: [key, 'leverage:evt_longgone'] }), halden, now);
    expect(left.map((warning) => warning.key)).toEqual([key]);
  });

  it('is over with the negotiation', () => {
    const accepted = anEvent('stage-reached', { ...here, id: anEventId('yes'), at: at('2026-11-13 09:00'), stage: 'accepted' });
    expect(read([told('early', '2026-11-02 09:00', '£40,000'), ask, accepted])).toEqual([]);
  });

  it('is there before a fact is written down, and is about that fact alone', () => {
    const workspace = world([ask, heard('paul', '2026-11-12 09:00', { personId: paul, says: 'asked', words: '' })]);
    const draft = told('draft', '2026-11-14 11:00', '£55,000');
    expect([warningsBefore(workspace, halden, draft, now).map(({ key }) => key), workspace.events[draft.id]]).toEqual([
      [`figure-differs:${draft.id}`],
      undefined,
    ]);
  });

  it('says what it rests on', () => {
    const [warning] = negotiationWarnings(world([told('early', '2026-11-02 09:00', '£44,000'), ask]), halden, now);
    expect(warning?.facts.map((fact) => formatter.say(fact, now))).toEqual([
      'You said £44,000 to Dana Whitlock on 2 Nov',
      'You said £48,000 to Dana Whitlock on Wed 11 at 9:00',
    ]);
  });
});
