import { expect, test } from 'vitest';
import { routeOfLink } from './deep-link.ts';

test('a link leads to a known place', () => {
  expect(
    ['afterview://today', 'afterview://log/', 'afterview://opportunities/opp_1a2b3c4d5e', 'afterview://settings?x=1#y'].map(routeOfLink),
  ).toEqual(['/today', '/log', '/opportunities/opp_1a2b3c4d5e', '/settings']);
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
  ];
  expect(hostile.filter((link) => routeOfLink(link) !== null)).toEqual([]);
});
