import { expect, it } from 'vitest';
import { mailAddressOf } from './mail-address.ts';

it('one whole address is taken, bare or as mail programs show it', () => {
  expect(
    [
      'priya.nair@northgate.example',
      ' o.brien+jobs@x-y.example ',
      'Priya Nair <priya@northgate.example>',
      '"Nair, Priya" <priya@northgate.example>',
      'jürgen@müller.example',
      "d'arcy@x.example",
      'root@localhost',
    ].map(mailAddressOf),
  ).toEqual([
    'priya.nair@northgate.example',
    'o.brien+jobs@x-y.example',
    'priya@northgate.example',
    'priya@northgate.example',
    'jürgen@müller.example',
    "d'arcy@x.example",
    'root@localhost',
  ]);
});

it.each([
  '',
  'priya',
  'priya at northgate.example',
  'priya@',
  '@northgate.example',
  'a@b@c.example',
  'a@x.example, b@x.example',
  'a@x.example;b@x.example',
  'a@x..example',
  'a@-x.example',
  'a@x.example?bcc=spy@evil.example',
  'a@x.example&attach=y',
  "x'/y@x.example",
  'a\u202e@x.example',
  `${'a'.repeat(250)}@x.example`,
  '<a@x.example> <b@x.example>',
])('%j is no one whole address', (line) => {
  expect(mailAddressOf(line)).toBe(null);
});
