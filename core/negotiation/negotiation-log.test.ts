import { expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import type { OpportunityId } from '../model/ids.ts';
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
  on,
} from '../testing/builders.ts';
import { aDebrief, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { aLetter, aLetterId } from '../testing/letter-builders.ts';
import { entryWords, quoteOf } from './entry-words.ts';
import { negotiationLog } from './negotiation-log.ts';

const now = at('2026-11-14 12:00');
const formatter = createFormatter({ locale: 'en-GB', zone: london });
const route = { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } as const;
const [lumen, oakhurst] = [anOpportunityId('lumen'), anOpportunityId('oakhurst')];
const northgate = anOpportunity({ route });
const toldAt = (id: OpportunityId, name: string, when: string, words: string) =>
  anEvent('told', { id: anEventId(name), opportunityIds: [id], at: at(when), words });

it('has what was said of terms here, in the rounds, in letters, and through the same recruiter, in order', () => {
  const workspace = aWorkspace({
    opportunities: [
      northgate,
      anOpportunity({ id: lumen, company: 'Lumen & Sons', route }),
      anOpportunity({ id: oakhurst, company: 'Oakhurst' }),
    ],
    interviews: [anInterview({ id: anInterviewId('first'), startAt: at('2026-11-03 13:00'), endAt: at('2026-11-03 14:00') })],
    people: [aPerson(), aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'] })],
    debriefs: [
      aDebrief({
        id: anInterviewId('first'),
        questions: [
          anAskedQuestion({ id: anItemId('pay'), question: 'What would you need to be paid?', said: 'I said £46,000.' }),
          anAskedQuestion({ id: anItemId('why'), question: 'Why us?', said: 'For 46,000 reasons.' }),
        ],
      }),
    ],
    letters: [
      aLetter({
        id: aLetterId('ask'),
        kind: 'negotiation',
        text: 'Dear Priya,\n\nYour offer of £46,500 is close. I had £48,000 in mind.\n\nSam',
        sent: { at: at('2026-11-11 10:00'), medium: 'mail', eventId: anEventId('sent') },
      }),
      aLetter({
        id: aLetterId('time'),
        kind: 'reply',
        begunFrom: { kind: 'built-in', variant: 'more-time', tone: 'plain' },
        text: 'Dear Priya,\n\nWould it be possible to have until Friday?\n\nSam',
        sent: { at: at('2026-11-13 10:00'), medium: 'mail', eventId: anEventId('asked') },
      }),
    ],
    events: [
      anEvent('contact', { id: anEventId('rang'), at: at('2026-11-10 09:00'), about: 'offer', medium: 'phone', personId: aPersonId() }),
      anEvent('offer-made', { at: at('2026-11-10 09:00'), deadline: { on: on('2026-11-16'), time: null, zone: london } }),
      anEvent('terms-heard', { at: at('2026-11-10 09:05'), personId: aPersonId(), words: '£46,500, and two days at home' }),
      anEvent('contact', {
        id: anEventId('sent'),
        at: at('2026-11-11 10:00'),
        direction: 'out',
        about: 'negotiation',
        personId: aPersonId(),
      }),
      anEvent('contact', { id: anEventId('asked'), at: at('2026-11-13 10:00'), direction: 'out', about: 'answer', personId: aPersonId() }),
      anEvent('told', { id: anEventId('earns'), at: at('2026-11-12 10:00'), topic: 'earnings', words: '£39,200' }),
      anEvent('told', { id: anEventId('tomorrow'), at: at('2026-11-15 10:00'), words: '£50,000' }),
      anEvent('contact', { id: anEventId('thanks'), at: at('2026-11-04 10:00'), direction: 'out', about: 'thanks' }),
      toldAt(lumen, 'lumen', '2026-10-30 10:00', '£44,000'),
      toldAt(oakhurst, 'oakhurst', '2026-10-30 10:00', '£40,000'),
    ],
  });
  const read = negotiationLog(workspace, northgate.id, now).map((entry) => [
    formatter.say(entryWords(entry, northgate), now),
    quoteOf(entry),
    entry.elsewhere?.company ?? null,
  ]);
  expect(read).toEqual([
    ['You ask for £44,000', null, 'Lumen & Sons'],
    ['In the first interview you say £46,000', 'I said £46,000.', null],
    ['Northgate Energy make an offer, open until Mon 16', null, null],
    ['Priya Nair offers £46,500', '£46,500, and two days at home', null],
    ['You write to Priya Nair and ask for £48,000', null, null],
    ['You say you earn £39,200', null, null],
    ['You ask Priya Nair for more time', null, null],
  ]);
});

it('what was told that is about nothing in particular is said with what was asked, or in its own words', () => {
  const said = (words: string) => {
    const offer = anEvent('offer-made', { id: anEventId('offer'), at: at('2026-11-11 09:00') });
    const event = anEvent('told', { id: anEventId('said'), at: at('2026-11-12 10:00'), topic: 'other', words });
    const [, entry] = negotiationLog(aWorkspace({ opportunities: [anOpportunity()], events: [offer, event] }), anOpportunity().id, now);
    return entry === undefined ? null : [formatter.say(entryWords(entry, anOpportunity()), now), quoteOf(entry)];
  };
  expect(['I asked for more time: until Friday', 'I asked for more time.', 'No car, thank you'].map(said)).toEqual([
    ['You ask for more time: until Friday', null],
    ['You ask for more time', null],
    ['You say: “No car, thank you”', null],
  ]);
});

/** What a question in a round leaves in the log. */
const leaves = (question: string, said: string): readonly string[] =>
  negotiationLog(
    aWorkspace({
      opportunities: [anOpportunity()],
      interviews: [anInterview()],
      debriefs: [aDebrief({ questions: [anAskedQuestion({ question, said })] })],
    }),
    anOpportunity().id,
    now,
  ).map(({ words }) => words);

it('what was answered in a round belongs to the log where pay was asked for', () => {
  const questions = [
    'What salary do you have in mind?',
    'What do you earn now?',
    'What would you like to be paid?',
    'How much money do you want?',
    'Which pay are you looking for?',
  ];
  expect(questions.map((question) => leaves(question, 'About £48,000'))).toEqual(questions.map(() => ['About £48,000']));
});

it('a budget, a saving and attention that was paid are no pay', () => {
  const questions = [
    'Tell me about a time it paid off to wait.',
    'How did you earn the trust of the finance team?',
    'Where did you save a company money?',
    'When did you pay close attention to detail?',
  ];
  expect(questions.map((question) => leaves(question, 'It saved them £50,000'))).toEqual(questions.map(() => []));
});
