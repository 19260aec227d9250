import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { en } from './en.ts';

const problemOf = (text: string): string | null => {
  try {
    new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
    return null;
  } catch (error) {
    return String(error);
  }
};

it('every message of the catalogue is well formed', () => {
  const broken = Object.entries(en).flatMap(([key, text]) => {
    const problem = problemOf(text);
    return problem === null ? [] : [[key, problem]];
  });
  expect(broken).toEqual([]);
});

it('no message writes the per cent behind a number by hand: languages differ in where it stands', () => {
  expect(Object.entries(en).flatMap(([key, text]) => (/\}\s?%/u.test(text) ? [key] : []))).toEqual([]);
});
