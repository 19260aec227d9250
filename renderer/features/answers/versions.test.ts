import { expect, it } from 'vitest';
import type { AnswerVersion } from '../../../core/model/answer.ts';
import { at } from '../../../core/testing/builders.ts';
import { anItemId } from '../../../core/testing/learning-builders.ts';
import { hasRoom, isOpen, isSpare, withText, withVersion } from './versions.ts';

const first: AnswerVersion = { id: anItemId('first'), text: 'Because reports I write get read.', at: at('2026-11-01 18:00') };
const begun = { id: anItemId('new'), at: at('2026-11-09 18:00') };

it('a version is open to typing for a day, and so is an answer that has none', () => {
  expect([isOpen([first], at('2026-11-02 17:59')), isOpen([first], at('2026-11-02 18:00')), isOpen([], begun.at)]).toEqual([
    true,
    false,
    true,
  ]);
});

it('typing changes the newest version and leaves the others, or begins the first one', () => {
  expect([withText([], 'B', begun), withText([first], 'Bec', begun), withText([first, { ...begun, text: 'x' }], 'xy', begun)]).toEqual([
    [{ ...begun, text: 'B' }],
    [{ ...first, text: 'Bec' }],
    [first, { ...begun, text: 'xy' }],
  ]);
});

it('a new version begins with the words it is made from, while there is room for it', () => {
  const full = Array.from({ length: 200 }, () => first);
  expect([withVersion([first], first.text, begun), withVersion(full, 'x', begun).length, hasRoom(full), hasRoom([first])]).toEqual([
    [first, { ...begun, text: first.text }],
    200,
    false,
    true,
  ]);
});

it('a version is spare while it says nothing, or nothing new', () => {
  const say = (text: string): AnswerVersion => ({ ...begun, text });
  expect([[], [first], [say(' ')], [first, say(' ')], [first, say(`${first.text}\n`)], [first, say('Because.')]].map(isSpare)).toEqual([
    false,
    false,
    false,
    true,
    true,
    false,
  ]);
});
