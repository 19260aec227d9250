import { Variant } from '@jellybrick/dbus-next';
import { expect, it } from 'vitest';
import type { SessionBus } from '../desktop/session-bus.ts';
import { createBadge } from './badge.ts';

it('tells a Mac the number, once for each change', () => {
  const counts: number[] = [];
  const badge = createBadge({ bus: null, setBadgeCount: (count) => counts.push(count), desktopEntry: 'afterview' });
  for (const count of [0, 4, 4, 0]) badge.show(count);
  expect(counts).toEqual([0, 4, 0]);
});

it('tells a Linux dock over the bus', () => {
  const bodies: unknown[] = [];
  const bus: Pick<SessionBus, 'emit'> = {
    emit: ({ body }) => {
      bodies.push(body);
      return Promise.resolve();
    },
  };
  createBadge({ bus, setBadgeCount: () => undefined, desktopEntry: 'afterview' }).show(4);
  expect(bodies).toEqual([['application://afterview.desktop', { count: new Variant('x', 4n), 'count-visible': new Variant('b', true) }]]);
});
