import { expect, it } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { guideProgress } from './guide-progress.ts';

it('counts the points that are ticked or seen to elsewhere, and not the tick of a point that is gone', () => {
  const guide = ['one', 'two', 'three'].map((id) => ({ id, text: message('app.name'), sources: [], words: [], isDone: id === 'three' }));
  expect(guideProgress({ guide }, ['two', 'gone'])).toEqual({ ticked: new Set(['two', 'gone', 'three']), done: 2, count: 3 });
});
