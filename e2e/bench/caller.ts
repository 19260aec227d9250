import { callerCard } from '../../core/caller/caller-card.ts';
import { callerIndexOf } from '../../core/caller/caller-index.ts';
import { findCallers } from '../../core/caller/find-callers.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';
import { planWorkspace } from '../../core/playbook/plan.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  aWorkspace,
} from '../../core/testing/builders.ts';
import type { Instant } from '../../core/time/types.ts';
import { type Figure, median, percentile } from './figures.ts';
import { tookMs } from './took.ts';

const OPPORTUNITIES = 2000;
const PEOPLE_EACH = 3;
const EVENTS_EACH = 20;
const CHANGES = 40;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** Beginnings that few and many share. */
const FIRST_TYPED = ['p', '020', 'søren', 'm', '+44 161'];
const NOW = '2026-11-12T12:38:00.000Z' as Instant;
const DAY_MS = 86_400_000;

const FIRST = 'Priya Tom Søren Joan Kit Ada Jürgen Anil Zoë Marta Ravi Ingrid Piotr Aoife Chloé Noor Sven Wei Léa Omar'.split(' ');
const SYLLABLES = 'ba co du fe gi ha jo ku le mi no pa re so tu va we yo za chi'.split(' ');

/** What people type while a phone rings: names, slips, companies, half a number. */
const TYPED = [
  'priya bacofe',
  'bacoef pirya',
  'søren ha',
  'zoe l',
  'mijuu',
  'company bajole',
  'recruiter at agency',
  'tbc',
  '020 7946 0142',
  '+44 20 7946 012',
  '0044 7946',
  'nobody of that name',
];

/** Names that begin in many ways and repeat as surnames do. */
const surname = (number: number): string => {
  const seed = (number * 7919) % 4001;
  const word = [seed, Math.floor(seed / 20), Math.floor(seed / 400)].map((each) => SYLLABLES[each % 20] ?? '').join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};

const id = (number: number): string => `n${String(number).padStart(6, '0')}`;
const daysAgo = (days: number): Instant => new Date(Date.parse(NOW) - days * DAY_MS).toISOString() as Instant;

const eventOf = (opportunity: number, number: number) =>
  anEvent('contact', {
    id: anEventId(`${id(opportunity)}e${String(number)}`),
    opportunityIds: [anOpportunityId(id(opportunity))],
    personId: aPersonId(id(opportunity * PEOPLE_EACH + (number % PEOPLE_EACH))),
    at: daysAgo(60 - number * 2),
    loggedAt: daysAgo(60 - number * 2),
  });

const crowd = (): Workspace => {
  const opportunities = Array.from({ length: OPPORTUNITIES }, (_none, number) => number);
  const people = Array.from({ length: OPPORTUNITIES * PEOPLE_EACH }, (_none, number) => number);
  return aWorkspace({
    opportunities: opportunities.map((number) =>
      anOpportunity({
        id: anOpportunityId(id(number)),
        company: `${surname(number + 9)} ${['Energy', 'Bank', '& Söhne', 'Labs'][number % 4] ?? ''}`,
        ...(number % 3 === 0
          ? { route: { kind: 'recruiter', recruiterId: aPersonId(id(number * PEOPLE_EACH)), agency: `Agency ${surname(number % 90)}` } }
          : {}),
      }),
    ),
    interviews: opportunities.map((number) =>
      anInterview({
        id: anInterviewId(`${id(number)}i`),
        opportunityId: anOpportunityId(id(number)),
        startAt: daysAgo((number % 40) + 1),
        endAt: daysAgo(number % 40),
        interviewerIds: [aPersonId(id(number * PEOPLE_EACH + 1))],
      }),
    ),
    people: people.map((number) =>
      aPerson({
        id: aPersonId(id(number)),
        name: `${FIRST[number % FIRST.length] ?? ''} ${surname(number)}`,
        company: `${surname(Math.floor(number / PEOPLE_EACH) + 9)} Energy`,
        emails: [`${surname(number)}@${surname(Math.floor(number / PEOPLE_EACH))}.example`],
        phones: [number % 2 === 0 ? `020 7946 ${String(number).padStart(4, '0')}` : `+44 (0)161 496 ${String(number).padStart(4, '0')}`],
      }),
    ),
    events: opportunities.flatMap((number) => Array.from({ length: EVENTS_EACH }, (_none, each) => eventOf(number, each))),
  });
};

/** What finding a caller costs while somebody types: the search, and the card of the best match. */
const figures = (): readonly Figure[] => {
  const look = (present: Workspace, actions: readonly Action[], typed: string): void => {
    const [best] = findCallers(callerIndexOf(present), typed);
    if (best !== undefined) callerCard(present, actions, best, NOW);
  };
  const unready = crowd();
  const cold = tookMs(() => look(unready, [], 'p'));

  const workspace = crowd();
  const actions = planWorkspace(workspace, NOW);
  const pieces: number[] = [];
  const made = { isAll: false };
  while (!made.isAll) pieces.push(tookMs(() => (made.isAll = !callerIndexOf(workspace).readOn())));
  const keys = TYPED.flatMap((line) =>
    Array.from(line, (_letter, index) => tookMs(() => look(workspace, actions, line.slice(0, index + 1)))),
  );
  const letters = Array.from(ALPHABET, (letter) => tookMs(() => look(workspace, actions, letter)));

  let present = workspace;
  const afterEvents = Array.from({ length: CHANGES }, (_none, round) => {
    const event = eventOf((round * 37) % OPPORTUNITIES, EVENTS_EACH + round);
    present = { ...present, events: { ...present.events, [event.id]: event } };
    return tookMs(() => look(present, actions, FIRST_TYPED[round % FIRST_TYPED.length] ?? ''));
  });
  const afterPeople = Array.from({ length: CHANGES }, (_none, round) => {
    const person = Object.values(present.people)[round * 11];
    if (person !== undefined)
      present = { ...present, people: { ...present.people, [person.id]: { ...person, title: `Title ${String(round)}` } } };
    return tookMs(() => look(present, actions, FIRST_TYPED[round % FIRST_TYPED.length] ?? ''));
  });

  const among = `among ${String(OPPORTUNITIES)} opportunities and ${String(OPPORTUNITIES * PEOPLE_EACH)} people`;
  const figure = (what: string, value: number, goal: number | null = null): Figure => ({
    name: `finding a caller ${among}: ${what}`,
    value,
    unit: 'ms',
    goal,
  });
  return [
    figure('a key with its card, 95 of 100', percentile(keys, 0.95), 16),
    figure('a key with its card, median', median(keys)),
    figure('a key with its card, worst', Math.max(...keys)),
    figure('a single letter that hundreds share, worst', Math.max(...letters)),
    figure('the first key after one more event, nothing made ahead, 95 of 100', percentile(afterEvents, 0.95), 16),
    figure('the first key after one person changed, nothing made ahead, 95 of 100', percentile(afterPeople, 0.95)),
    figure('the very first key, nothing made ahead', cold),
    figure('making a piece ahead, 99 of 100', percentile(pieces, 0.99), 50),
    figure(
      'making all of it ahead, in idle moments',
      pieces.reduce((sum, each) => sum + each, 0),
    ),
  ];
};

process.stdout.write(JSON.stringify(figures()));
