import { describe, expect, it } from 'vitest';
import type { CustomStageId } from '../../../core/model/ids.ts';
import type { CustomStage } from '../../../core/model/settings.ts';
import { MOST_STAGES, withChange, withoutStage, withStage, withStageMoved } from './stages.ts';

const idOf = (name: string): CustomStageId => `stg_${name}0000` as CustomStageId;
const task: CustomStage = { id: idOf('task'), name: 'Task', mapsTo: 'interviewing' };
const panel: CustomStage = { id: idOf('panel'), name: 'Panel', mapsTo: 'interviewing' };

describe('the stages of one’s own', () => {
  it('grow at the end, by a name', () => {
    expect([withStage([task], panel.id, ' Panel ', 'interviewing'), withStage([task], panel.id, '  ', 'offer')]).toEqual([
      [task, panel],
      [task],
    ]);
  });

  it('are at most as many as the workspace keeps', () => {
    const full = Array.from({ length: MOST_STAGES }, (_, index) => ({ ...task, id: idOf(`task${String(index)}`) }));
    expect(withStage(full, panel.id, 'Panel', 'offer')).toEqual(full);
  });

  it('are renamed, never to nothing, and stand for something else', () => {
    expect([
      withChange([task], task.id, { name: ' Test ' }),
      withChange([task], task.id, { name: ' ' }),
      withChange([task], task.id, { mapsTo: 'offer' }),
    ]).toEqual([[{ ...task, name: 'Test' }], [task], [{ ...task, mapsTo: 'offer' }]]);
  });

  it('change places, and stay at the ends', () => {
    expect([
      withStageMoved([task, panel], panel.id, -1),
      withStageMoved([task, panel], panel.id, 1),
      withStageMoved([task, panel], task.id, -1),
    ]).toEqual([
      [panel, task],
      [task, panel],
      [task, panel],
    ]);
  });

  it('are removed', () => {
    expect(withoutStage([task, panel], task.id)).toEqual([panel]);
  });
});
