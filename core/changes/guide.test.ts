import { describe, expect, test } from 'vitest';
import type { ActionKey } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { anInterview, anOpportunity, aWorkspace } from '../testing/builders.ts';
import { made, refused } from '../testing/change-context.ts';
import { tickGuide } from './guide.ts';
import { removeInterview } from './interview.ts';
import { removeOpportunity } from './opportunity.ts';

const key = `prepare:${anInterview().id}` as ActionKey;
const tick = (workspace: Workspace, point: string, ticked = true) => made(tickGuide, workspace, { key, point, ticked }).workspace;
const two = tick(tick(aWorkspace(), 'people'), 'panel');
const ticks = (...points: string[]) => ({ [key]: { key, opportunityId: anOpportunity().id, points } });

describe('a point of a guide', () => {
  test('is ticked once, in the order of ticking', () => {
    expect([two.ticks, tick(two, 'people').ticks]).toEqual([ticks('people', 'panel'), ticks('people', 'panel')]);
  });

  test('loses its tick, and with the last one nothing is left', () => {
    expect([tick(two, 'people', false).ticks, tick(tick(two, 'people', false), 'panel', false)]).toEqual([ticks('panel'), aWorkspace()]);
  });

  test('of no single opportunity is ticked without one', () => {
    const search = 'keep-searching:2026-W46' as ActionKey;
    expect(made(tickGuide, aWorkspace(), { key: search, point: 'criteria', ticked: true }).workspace.ticks).toEqual({
      [search]: { key: search, opportunityId: null, points: ['criteria'] },
    });
  });

  test('of what has gone is refused, and ticks go with what they are about', () => {
    expect([
      refused(tickGuide, aWorkspace({ interviews: [] }), { key, point: 'people', ticked: true }),
      made(removeInterview, two, anInterview()).workspace.ticks,
      made(removeOpportunity, two, anOpportunity()).workspace.ticks,
    ]).toEqual(['action-gone', {}, {}]);
  });
});
