import { describe, expect, it } from 'vitest';
import { practised } from '../../../core/answers/schedule.ts';
import { message } from '../../../core/messages/message.ts';
import { anInterview, anOpportunity, at, aWorkspace, on } from '../../../core/testing/builders.ts';
import { aDebrief, anAnswer, anAnswerId, anAskedQuestion, anItemId } from '../../../core/testing/learning-builders.ts';
import { addressOf, distinctNames, listView, shelve, wantedOf } from './list-view.ts';

const now = at('2026-11-12 12:38');
const second = { id: anItemId('second'), text: 'Because people read what I write.', at: at('2026-11-09 21:00') };
const hire = anAnswer({ about: 'Strengths', tags: ['closing', 'short'], versions: [...anAnswer().versions, second] });
const mistake = anAnswer({ id: anAnswerId('mistake'), question: 'Tell us about a mistake.', about: 'Judgement', versions: [] });
const resting = practised(
  anAnswer({ id: anAnswerId('resting'), question: 'Why here?', about: 'strengths', tags: ['Closing'] }),
  { rating: 'easy', tookMs: 60_000 },
  now,
);
const asked = anAskedQuestion({ id: anItemId('why'), question: hire.question });
const restingAsked = anAskedQuestion({ id: anItemId('here'), question: resting.question, marks: ['prepared'] });
const workspace = aWorkspace({
  answers: [resting, hire, mistake],
  opportunities: [anOpportunity({ company: 'Pellow Health' })],
  interviews: [anInterview()],
  debriefs: [aDebrief({ questions: [asked, restingAsked], bestId: asked.id })],
});
const everything = { filter: 'all', about: '', tag: '' } as const;
const shelf = shelve(workspace, now);
const shown = (found: Parameters<typeof listView>[1], wanted: Parameters<typeof listView>[2]) =>
  listView(shelf, found, wanted).rows.map(({ id }) => id);

describe('the list of answers', () => {
  it('shows each with its version and where it went best, the last changed first', () => {
    expect(listView(shelf, null, everything)).toEqual({
      title: message('answers.title', { count: 3, due: 1 }),
      counts: { all: 3, due: 1, unwritten: 1 },
      due: 1,
      rows: [
        {
          id: hire.id,
          question: 'Why should we hire you?',
          about: 'Strengths',
          version: message('answers.version', { count: 2, day: { on: on('2026-11-09'), as: 'smart' } }),
          best: message('answers.best', { company: 'Pellow Health' }),
          state: 'due',
        },
        {
          id: resting.id,
          question: 'Why here?',
          about: 'strengths',
          version: message('answers.version', { count: 1, day: { on: on('2026-11-01'), as: 'smart' } }),
          best: message('answers.well', { company: 'Pellow Health' }),
          state: 'resting',
        },
        {
          id: mistake.id,
          question: 'Tell us about a mistake.',
          about: 'Judgement',
          version: message('answers.version.none'),
          best: null,
          state: 'unwritten',
        },
      ],
    });
  });

  it('is narrowed by what is wanted, however it is written', () => {
    expect([
      shown(null, { ...everything, filter: 'due' }),
      shown(null, { ...everything, filter: 'unwritten' }),
      shown(null, { ...everything, about: 'STRENGTHS' }),
      shown(null, { ...everything, tag: 'closing' }),
      shown(null, { filter: 'due', about: 'Judgement', tag: '' }),
    ]).toEqual([[hire.id], [mistake.id], [hire.id, resting.id], [hire.id, resting.id], []]);
  });

  it('is in the order of what was found', () => {
    expect([shown([mistake.id, hire.id], everything), shown([], everything)]).toEqual([[mistake.id, hire.id], []]);
  });

  it('offers each competence and tag once, by the alphabet', () => {
    expect([shelf.abouts, shelf.tags, distinctNames(['b', ' ', 'a', 'B.'])]).toEqual([
      ['Judgement', 'strengths'],
      ['Closing', 'short'],
      ['a', 'b'],
    ]);
  });

  it('is read from its address and written back', () => {
    const addresses = ['', 'show=due', 'show=nonsense&about=SQL%20joins', 'tag=short&show=unwritten'];
    expect(addresses.map((query) => addressOf(wantedOf(new URLSearchParams(query))))).toEqual([
      '/preparation/answers',
      '/preparation/answers?show=due',
      '/preparation/answers?about=SQL+joins',
      '/preparation/answers?show=unwritten&tag=short',
    ]);
  });
});
