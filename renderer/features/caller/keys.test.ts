import { expect, it } from 'vitest';
import { callerKey, type CallerPress, isNumber } from './keys.ts';

const press = (key: string, held: Partial<CallerPress> = {}): CallerPress => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...held,
});
const inName = { lettersAreText: true, singleLetters: true, isMac: false };
const inNumber = { ...inName, lettersAreText: false };

it('notes with Enter, notes a missed call with Shift+Enter, and goes through the matches with the arrows', () => {
  expect([
    callerKey(press('Enter'), inName),
    callerKey(press('Enter', { shiftKey: true }), inName),
    callerKey(press('ArrowDown'), inName),
    callerKey(press('ArrowUp'), inName),
    callerKey(press('ArrowUp', { shiftKey: true }), inName),
  ]).toEqual(['note', 'missed', 'next', 'previous', null]);
});

it('takes a key that is held down for one press, and only the arrows for several', () => {
  expect([
    callerKey(press('Enter', { repeat: true }), inName),
    callerKey(press('Enter', { shiftKey: true, repeat: true }), inName),
    callerKey(press('o', { repeat: true }), inNumber),
    callerKey(press('ArrowDown', { repeat: true }), inName),
  ]).toEqual([null, null, null, 'next']);
});

it('opens with O where a letter is no text and such keys are wanted, and with Ctrl or Cmd anywhere', () => {
  expect([
    callerKey(press('o'), inName),
    callerKey(press('o'), inNumber),
    callerKey(press('o'), { ...inNumber, singleLetters: false }),
    callerKey(press('o', { ctrlKey: true }), inName),
    callerKey(press('o', { metaKey: true }), { ...inName, isMac: true }),
    callerKey(press('o', { ctrlKey: true }), { ...inNumber, isMac: true }),
  ]).toEqual([null, 'open', null, 'open', 'open', null]);
});

it('takes for a number whatever has digits and no letter', () => {
  expect(['020 7946 0', '+44 (0)20', '020 x12', 'Tom', ''].map(isNumber)).toEqual([true, true, false, false, false]);
});
