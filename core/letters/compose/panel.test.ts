import { describe, expect, test } from 'vitest';
import { letterToneSchema, type LetterTone } from '../../model/letter.ts';
import { aPersonId } from '../../testing/builders.ts';
import { aContext } from '../../testing/change-context.ts';
import { completePurpose, withCompleteFacts, writtenAt } from '../../testing/complete-facts.ts';
import { newLetter } from './new-letter.ts';

const members = [aPersonId(), aPersonId('dev'), aPersonId('lotte')];

const noteTo = (member: (typeof members)[number], tone: LetterTone): string =>
  newLetter(
    withCompleteFacts('thank-you', 'panel'),
    completePurpose('thank-you', 'panel', member),
    { variant: 'panel', tone },
    { ...aContext(), now: writtenAt },
  ).text;

/** The share of the words of one text that stand in the other, in runs of three. */
const alike = (one: string, other: string): number => {
  const runs = (text: string): readonly string[] => {
    const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return words.slice(2).map((word, index) => [words[index], words[index + 1], word].join(' '));
  };
  const known = new Set(runs(other));
  const own = runs(one);
  return own.filter((run) => known.has(run)).length / own.length;
};

describe.each(letterToneSchema.options)('Notes to three people of one panel, %s', (tone) => {
  test('speak of a different topic each', () => {
    const notes = members.map((member) => noteTo(member, tone));
    const topics = ['the outage sketch', 'owning the outage reports', 'how the team reviews a query'];

    expect(notes.map((note) => topics.map((topic) => note.toLowerCase().includes(topic)))).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
  });

  test('share less than half of their wording', () => {
    const notes = members.map((member) => noteTo(member, tone));
    const pairs = notes.flatMap((one, index) => notes.slice(index + 1).map((other) => alike(one, other)));

    expect(pairs.filter((share) => share >= 0.5)).toEqual([]);
  });

  test('put right the answer to whoever asked, or to the first', () => {
    expect(members.map((member) => noteTo(member, tone).includes('rank within each month'))).toEqual([true, false, false]);
  });
});
