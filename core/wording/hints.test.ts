import { expect, test } from 'vitest';
import { missingIn } from './hints.ts';

const missed = (text: string) => missingIn(text).map(({ key }) => key.replace('wording.hint.', ''));

test.each([
  ['nothing', 'The outage question went well. On rankings I was slow, because I had not practised. Next time I will sketch first.', []],
  ['the reason', 'The outage question went well and I rambled on rankings. Next time I will sketch the tables first.', ['reason']],
  ['the lesson', 'The outage question went well. I rambled on rankings because I had not written one since spring.', ['lesson']],
  ['something good', 'I rambled on the rankings, because it surprised me. Next time I will sketch the three tables.', ['good']],
  ['all three', 'We talked about rankings for half an hour and then about pay and then about the team.', ['reason', 'lesson', 'good']],
  [
    'something good, where good is only denied',
    'It did not go well, because I was tired that day. Next time I will sleep before it.',
    ['good'],
  ],
])('%s is missing', (_name, text, expected) => {
  expect(missed(text)).toEqual(expected);
});

test('a text that is only begun lacks nothing yet', () => {
  expect([missed(''), missed('We talked about rankings for half an hour.')]).toEqual([[], []]);
});
