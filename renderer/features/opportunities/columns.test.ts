import { describe, expect, it } from 'vitest';
import type { CustomStageId } from '../../../core/model/ids.ts';
import type { CustomStage } from '../../../core/model/settings.ts';
import { anOpportunityId, at } from '../../../core/testing/builders.ts';
import { beside, columnOf, columnsOf, moveTo, placed } from './columns.ts';

const stage = (name: string, mapsTo: CustomStage['mapsTo']): CustomStage => ({ id: `stg_${name}0000` as CustomStageId, name, mapsTo });
const task = stage('task', 'interviewing');
const ghosted = stage('ghosted', 'silent');
const columns = columnsOf([task, ghosted]);
const now = at('2026-11-12 12:38');

const destination = (id: string) => {
  const found = columns.flatMap(({ destinations }) => destinations).find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('the columns of the board', () => {
  it('follow the stages, a stage of one’s own right after what it stands for', () => {
    expect(columns.map(({ id }) => id)).toEqual(['applied', 'screening', 'interviewing', task.id, 'paused', 'offer', 'accepted', 'closed']);
  });

  it('ask in which way it ended, one’s own ways included', () => {
    expect(columns.at(-1)?.destinations.map(({ id }) => id)).toEqual(['rejected', 'withdrawn', 'silent', ghosted.id]);
  });

  it('hold what is signed beside what is accepted, and every end in one', () => {
    expect([columnOf('signed', null), columnOf('rejected', null), columnOf('interviewing', task), columnOf('silent', ghosted)]).toEqual([
      'accepted',
      'closed',
      task.id,
      'closed',
    ]);
  });

  it('keep the order they are given and show empty ones', () => {
    const items = [
      { id: 1, column: 'offer' },
      { id: 2, column: 'applied' },
      { id: 3, column: 'offer' },
    ] as const;
    expect(
      [...placed(items, columns.slice(0, 1)), ...placed(items, columns.slice(5, 7))].map(([id, list]) => [id, list.map((item) => item.id)]),
    ).toEqual([
      ['applied', [2]],
      ['offer', [1, 3]],
      ['accepted', []],
    ]);
  });
});

describe('a move', () => {
  const common = { opportunityIds: [anOpportunityId()], at: now, notes: '' };

  it('writes down the stage that was reached', () => {
    expect(moveTo(destination('rejected'), anOpportunityId(), now)).toEqual({
      ...common,
      kind: 'stage-reached',
      stage: 'rejected',
      customStageId: null,
    });
  });

  it('keeps the name of a stage of one’s own', () => {
    expect(moveTo(destination(task.id), anOpportunityId(), now)).toEqual({
      ...common,
      kind: 'stage-reached',
      stage: 'interviewing',
      customStageId: task.id,
    });
  });

  it('to an offer writes down the offer, with no deadline', () => {
    expect(moveTo(destination('offer'), anOpportunityId(), now)).toEqual({ ...common, kind: 'offer-made', deadline: null });
  });
});

describe('a step aside on the board', () => {
  const shown = [['a', 'b', 'c'], [], ['d', 'e']];

  it('skips empty columns and keeps its height where it can', () => {
    expect([beside(shown, 'b', 1), beside(shown, 'c', 1), beside(shown, 'd', -1)]).toEqual(['e', 'e', 'a']);
  });

  it('goes nowhere at the edge', () => {
    expect([beside(shown, 'a', -1), beside(shown, 'e', 1)]).toEqual([null, null]);
  });
});
