import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapKeySchema } from '../model/ids.ts';
import { gapKeyOf } from './gap-key.ts';

test.each([
  ['Window functions', ['window functions', '  WINDOW   functions. ', '“Window functions”', 'Window\u00a0functions:', 'Ｗindow functions']],
  ['Why are you leaving?', ['why are you leaving', 'Why are you leaving …', '"Why are you leaving?"']],
  ['Don’t know', ["don't know", 'DON‘T KNOW!']],
  ['Follow-up', ['follow\u2011up', 'FOLLOW–UP']],
  ['Straße', ['STRASSE', 'strasse']],
])('%s is one gap however it is typed', (name, others) => {
  expect(others.map(gapKeyOf)).toEqual(others.map(() => gapKeyOf(name)));
});

test('what punctuation tells apart stays apart', () => {
  expect(['C', 'C++', 'C#', '.NET', 'NET'].map(gapKeyOf)).toEqual(['c', 'c++', 'c#', '.net', 'net']);
});

test('nothing named has no key', () => {
  expect(['', '  ', '?', '“…”'].map(gapKeyOf)).toEqual([null, null, null, null]);
});

test('a key is a key of its own and fits the schema, whatever was typed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 600 })), (name) => {
      const key = gapKeyOf(name);
      if (key === null) return;
      expect(gapKeySchema.safeParse(key).success).toBe(true);
      expect(gapKeyOf(key)).toBe(key);
    }),
  );
});
