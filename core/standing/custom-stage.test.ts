import { describe, expect, it } from 'vitest';
import type { CustomStageId } from '../model/ids.ts';
import { anEvent, at } from '../testing/builders.ts';
import { customStageOf } from './custom-stage.ts';

const task = { id: 'stg_task0000' as CustomStageId, name: 'Task', mapsTo: 'interviewing' } as const;
const reached = anEvent('stage-reached', { stage: 'interviewing', customStageId: task.id, at: at('2026-11-11 10:00') });

describe('a stage of the person’s own', () => {
  it('is the one that was reached last', () => {
    expect(customStageOf([reached], [task])).toEqual(task);
  });

  it('is left with the next stage of the playbook', () => {
    expect(customStageOf([reached, anEvent('stage-reached', { stage: 'offer', at: at('2026-11-12 10:00') })], [task])).toBe(null);
  });

  it('is none once it was removed', () => {
    expect(customStageOf([reached], [])).toBe(null);
  });
});
