import { expect, it } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { guideProgress } from './guide-progress.ts';

it('counts the points that are ticked, and not the tick of a point that is gone', () => {
  const guide = ['one', 'two', 'three'].map((id) => ({ id, text: message('app.name'), sources: [], words: [] }));
  expect(guideProgress({ guide }, ['two', 'gone'])).toEqual({ ticked: new Set(['two', 'gone']), done: 1, count: 3 });
});
