import { expect, it } from 'vitest';
import { anAnswer, anAnswerId, anItemId, aStory, aStoryId } from '../testing/learning-builders.ts';
import { at, aWorkspace } from '../testing/builders.ts';
import { type AnswerSearch, createAnswerSearch, type SearchedAnswers } from './search.ts';

const hire = anAnswerId('hire');
const mistake = anAnswerId('mistake');
const alone = anAnswerId('alone');
const version = (name: string, text: string, day: string) => ({ id: anItemId(name), text, at: at(`${day} 18:00`) });

const searchIn = (searched: SearchedAnswers): AnswerSearch['find'] => {
  const search = createAnswerSearch(searched);
  while (!search.isComplete()) search.readOn();
  return search.find;
};

const search = searchIn(
  aWorkspace({
    answers: [
      anAnswer({ id: hire, tags: ['closing'] }),
      anAnswer({
        id: mistake,
        question: 'Tell us about a mistake.',
        about: 'Judgement',
        versions: [version('first', 'I rushed the migration.', '2026-10-01'), version('second', 'I skipped a rehearsal.', '2026-11-01')],
      }),
      anAnswer({ id: alone, question: 'When did you work on your own?', versions: [], storyIds: [aStoryId(), aStoryId('gone')] }),
    ],
    stories: [aStory({ title: 'Häfen' })],
  }),
);

it('finds nothing to narrow for an empty query', () => {
  expect(search('  ')).toBe(null);
});

it('finds by question, competence, tag, newest wording and story, from the first letters on', () => {
  expect(['hire', 'judg', 'closi', 'rehearsal', 'working al', 'hafen'].map(search)).toEqual([
    [hire],
    [mistake],
    [hire],
    [mistake],
    [alone],
    [alone],
  ]);
});

it('forgives a slip, and does not look into wordings that were left behind', () => {
  expect(['mistaek', 'judgment', 'reharsal', 'migration'].map(search)).toEqual([[mistake], [mistake], [mistake], []]);
});

it('reads a long bank a few answers at a time, and finds what has been read', () => {
  const many = Array.from('abcdefghijkl', (name) => anAnswer({ id: anAnswerId(name), question: 'Why us?' }));
  const reading = createAnswerSearch(aWorkspace({ answers: many }));
  const found: (number | undefined)[] = [reading.find('why')?.length];
  while (!reading.isComplete()) {
    reading.readOn();
    found.push(reading.find('why')?.length);
  }
  expect(found).toEqual([0, 5, 10, 12]);
});

it('has read all of an empty bank', () => {
  expect(createAnswerSearch(aWorkspace()).isComplete()).toBe(true);
});
