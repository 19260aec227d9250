import { expect, test } from 'vitest';
import { updateSettings } from '../../core/changes/settings.ts';
import { aContext, nothingYet } from '../../core/testing/change-context.ts';
import type { Zone } from '../../core/time/types.ts';
import { createFakeStore } from '../testing/fake-store.ts';
import { settle } from '../testing/fake-time.ts';
import { createZoneFollower } from './zone-follower.ts';

const tokyo = 'Asia/Tokyo' as Zone;
const london = 'Europe/London' as Zone;

const aFollower = (follows = true) => {
  const empty = nothingYet();
  const store = createFakeStore({ ...empty, settings: { ...empty.settings, zoneFollowsComputer: follows } });
  const told: Zone[] = [];
  return { store, told, follower: createZoneFollower({ store, context: aContext, followed: (zone) => told.push(zone) }) };
};

test("the person's zone follows the computer's, and is told when it moved", async () => {
  const { store, told, follower } = aFollower();
  await follower.become(london);
  await follower.become(tokyo);
  expect([store.workspace().settings.zone, told]).toEqual([tokyo, [tokyo]]);
});

test('a zone that was chosen stays, until it is to follow again', async () => {
  const { store, told, follower } = aFollower(false);
  await follower.become(tokyo);
  expect([store.workspace().settings.zone, told]).toEqual([london, []]);

  await store.change((workspace) => updateSettings(workspace, { zoneFollowsComputer: true }, aContext()));
  await settle();
  expect([store.workspace().settings.zone, told]).toEqual([tokyo, [tokyo]]);
});

test('a zone that cannot be written down is not told', async () => {
  const { store, told, follower } = aFollower();
  store.refuseWrites(true);
  await follower.become(tokyo);
  expect(told).toEqual([]);
});
