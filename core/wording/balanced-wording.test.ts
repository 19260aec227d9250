import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { message } from '../messages/message.ts';
import { unbalanced } from './balanced-wording.ts';
import { fresh } from './corpus/fresh.ts';
import { heldOut } from './corpus/held-out.ts';
import { tuning } from './corpus/tuning.ts';

const openPattern = 'I found one of the questions hard because … Next time I will …';
const found = (text: string) => unbalanced(text).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('a finding', () => {
  test('says where, what kind, why, and what to write in place of the sentence', () => {
    const text = 'Hello Tom. I totally messed up the ranking. See you.';
    expect(unbalanced(text)).toEqual([
      {
        kind: 'self-deprecating',
        from: 13,
        to: 30,
        why: message('wording.why.self-deprecating', { words: 'totally messed up' }),
        instead: openPattern,
        replaces: { from: 11, to: 43 },
      },
    ]);
  });

  test('of an absolute word offers a softer one in its place', () => {
    const text = 'I always ramble. Nothing went right. I completely forgot the name.';
    expect(unbalanced(text).map(({ instead, replaces }) => [text.slice(replaces.from, replaces.to), instead])).toEqual([
      ['I always ramble', 'I sometimes ramble'],
      ['Nothing went right', 'Little went right'],
      ['completely forgot', 'forgot'],
    ]);
  });

  test('is filled from what the debrief knows', () => {
    const facts = {
      question: 'How would you rank them?',
      cause: 'I had not written one since spring',
      nextTime: 'Sketch first.',
      well: 'I stayed calm.',
    };
    expect(
      ['I was hopeless.', 'It was a disaster.', 'It was their fault.', 'I am so sorry.'].map((text) => unbalanced(text, facts)[0]?.instead),
    ).toEqual([
      'I found “How would you rank them?” hard. I had not written one since spring. Next time: sketch first.',
      'One part went well: I stayed calm. I found “How would you rank them?” hard. I had not written one since spring. Next time: sketch first.',
      'It was harder for me than I expected. Next time: sketch first.',
      'Thank you for your help with this.',
    ]);
  });

  test('offers nothing that it would point at itself', () => {
    const facts = {
      question: 'Why us?',
      cause: 'I am useless at this.',
      nextTime: 'I will never manage it.',
      well: 'It was a disaster.',
    };
    const offers = ['I was hopeless.', 'It was a disaster.', 'It was their fault.', 'I am so sorry.', 'I always ramble.'].map(
      (text) => unbalanced(text, facts)[0]?.instead ?? '',
    );
    expect([offers[1], offers.flatMap((offer) => unbalanced(offer))]).toEqual([
      'One part went well: … I found “Why us?” hard because … Next time I will …',
      [],
    ]);
  });
});

describe('what is left alone', () => {
  test.each([
    ['a denial', 'It was not a disaster, and I am not hopeless.'],
    ['what somebody else said', 'She said “it was a disaster” and "I was an idiot" and ‘we were hopeless’.'],
    ['praise', 'I always enjoy it, nothing was left out, and everything they asked was fair.'],
    ['something new', 'I had never been asked this before.'],
    ['one apology', 'Sorry for the late call.'],
    ['sympathy', 'Sorry, but I was so happy, and sorry to hear that you are ill.'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is not', () => {
  test('a denial in the clause before turns nothing around', () => {
    expect(found('I did not sleep, and it was a disaster.')).toEqual([['verdict', 'it was a disaster']]);
  });

  test('a quotation that was never closed hides nothing', () => {
    expect(found('He said “well and I was useless.')).toEqual([['self-deprecating', 'I was useless']]);
  });

  test('curly apostrophes read like straight ones', () => {
    expect(found('I’m useless. They’ll never call.')).toEqual([
      ['self-deprecating', 'I’m useless'],
      ['verdict', 'They’ll never call'],
    ]);
  });

  test('the second apology and each after it', () => {
    expect(found('Sorry for the delay. I apologise for the noise. Sorry.')).toEqual([
      ['apology', 'I apologise'],
      ['apology', 'Sorry'],
    ]);
  });
});

const someText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...[...tuning, ...heldOut, ...fresh].map(({ text }) => text)),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('really ', 'very very ', '“', '”', '‘', '\n'),
    ),
    {
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(' '));

test('findings come in order, inside the text and apart, whatever is typed, and each sits in what it replaces', () => {
  fc.assert(
    fc.property(someText, (text) => {
      let last = 0;
      for (const { from, to, replaces } of unbalanced(text)) {
        expect([last <= from, from < to, to <= text.length, replaces.from <= from, to <= replaces.to, replaces.to <= text.length]).toEqual(
          Array(6).fill(true),
        );
        last = to;
      }
    }),
  );
});

test('the longest run of intensifiers is read in one go', () => {
  expect(found(`I was ${'really '.repeat(5_000)}useless. I was useless.`)).toEqual([['self-deprecating', 'I was useless']]);
});
