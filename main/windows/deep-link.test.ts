import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { targetOfLink } from './deep-link.ts';

test('a link leads to a known place', () => {
  expect(
    ['afterview://today', 'afterview://log/', 'afterview://opportunities/opp_1a2b3c4d5e', 'afterview://settings?x=1#y'].map(targetOfLink),
  ).toEqual(['/today', '/log', '/opportunities/opp_1a2b3c4d5e', '/settings'].map((route) => ({ kind: 'place', route })));
});

test('a link with a number leads to who is calling, in whatever way the number is written', () => {
  const numbers = ['+442079460142', '020%207946%200142', '+44%20(0)20-7946.0142', '0207946014%32', '020/79460142;ext%3D', '%2B91 98765x12'];
  expect(numbers.map((number) => targetOfLink(`afterview://call?number=${number}`))).toEqual([
    { kind: 'call', number: '+442079460142' },
    { kind: 'call', number: '020 7946 0142' },
    { kind: 'call', number: '+44 (0)20-7946.0142' },
    { kind: 'call', number: '02079460142' },
    null,
    { kind: 'call', number: '+91 98765x12' },
  ]);
});

test('a link to the card alone opens it with nothing typed, as the task of the icon does', () => {
  expect(['afterview://call', 'afterview://call/'].map(targetOfLink)).toEqual(Array(2).fill({ kind: 'call', number: null }));
});

test('anything else leads nowhere', () => {
  const hostile = [
    'afterview://',
    'afterview://nowhere',
    'afterview://constructor',
    'afterview://today/../settings/x',
    'afterview://opportunities/opp_1a2b3c4d5e/delete',
    'afterview://opportunities/%2fetc',
    'afterview://user@today',
    'afterview://today:80',
    'https://today',
    'file:///etc/passwd',
    '--hidden',
    `afterview://today?${'x'.repeat(500)}`,
    'afterview://call?number=',
    'afterview://call?number=+()-',
    'afterview://call/now?number=0207',
    'afterview://call?number=0207&number=0208',
    'afterview://call?Number=0207',
    'afterview://call?number=%E0%A4%A',
    'afterview://call?number=0207%0A--hidden',
    'afterview://call?number=<script>1</script>',
    'afterview://call?number=Priya',
    'afterview://call?number=٠٢٠٧',
    'afterview://call?number=0207%00',
    `afterview://call?number=${'0'.repeat(41)}`,
    'afterview://me:secret@call?number=0207',
  ];
  expect(hostile.filter((link) => targetOfLink(link) !== null)).toEqual([]);
});

test('whatever stands in a link, only digits and what numbers are written with come out of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const target = targetOfLink(`afterview://call?number=${encodeURIComponent(text)}`);
      return target === null || (target.kind === 'call' && target.number !== null && /^[+\d() ./\-,;#*x]{1,40}$/.test(target.number));
    }),
  );
});
