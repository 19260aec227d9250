import { expect, it } from 'vitest';
import { type ChordPress, keysPressed } from './chord.ts';
import { keySections } from './keys.ts';

const press = (key: string, more: Partial<ChordPress> = {}): ChordPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

const keys = [
  { command: 'redo', chords: [{ key: 'z', held: true, shift: true }] },
  { command: 'undo', chords: [{ key: 'z', held: true }] },
  { command: 'log', chords: [{ key: 'n' }] },
  { command: 'map', chords: [{ key: '?' }] },
  { command: 'next', chords: [{ key: 'f8' }] },
  { command: 'previous', chords: [{ key: 'f8', shift: true }] },
] as const;

it('Shift tells two chords of one key apart, but not a letter or a sign alone', () => {
  const presses = [
    press('Z', { ctrlKey: true, shiftKey: true }),
    press('z', { ctrlKey: true }),
    press('N', { shiftKey: true }),
    press('?', { shiftKey: true }),
    press('F8'),
    press('F8', { shiftKey: true }),
  ];
  expect(presses.map((given) => keysPressed(keys, given, false)?.command)).toEqual(['redo', 'undo', 'log', 'map', 'next', 'previous']);
});

it('a key held with anything else belongs to somebody else', () => {
  const presses = [
    press('n', { ctrlKey: true }),
    press('n', { altKey: true }),
    press('n', { metaKey: true }),
    press('z'),
    press('z', { ctrlKey: true, altKey: true }),
    press('z', { ctrlKey: true, metaKey: true }),
  ];
  expect(presses.map((given) => keysPressed(keys, given, false)?.command)).toEqual(Array.from({ length: 6 }, () => undefined));
});

it('a Mac holds its command key instead of Ctrl', () => {
  expect([press('z', { metaKey: true }), press('z', { ctrlKey: true })].map((given) => keysPressed(keys, given, true)?.command)).toEqual([
    'undo',
    undefined,
  ]);
});

it('no part of the list of keys gives two meanings to one key', () => {
  const twice = keySections.flatMap(({ title, lines }) => {
    const all = lines.flatMap(({ chords }) => chords.map((chord) => JSON.stringify([chord.key, chord.held, chord.shift])));
    return all.filter((chord, index) => all.indexOf(chord) !== index).map((chord) => `${title} ${chord}`);
  });
  expect(twice).toEqual([]);
});
