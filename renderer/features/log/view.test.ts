import { describe, expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { at, london } from '../../../core/testing/builders.ts';
import { previewOf } from './view.ts';

const now = at('2026-11-12 12:38');

describe('the preview', () => {
  it('sums the plan up and puts it in the order of time', () => {
    const call = anAction({ key: 'call' as ActionKey, idealAt: at('2026-11-12 12:00'), latestAt: at('2026-11-12 18:00'), minutes: 10 });
    const checkIn = anAction({
      key: 'check-in' as ActionKey,
      earliestAt: at('2026-11-23 09:00'),
      idealAt: at('2026-11-23 09:00'),
      latestAt: null,
    });
    const preview = previewOf([checkIn, call], now, london);
    expect(preview.summary).toEqual(message('log.preview.summary', { count: 2, minutes: 10 }));
    expect(preview.steps.map(({ key, node, isAhead }) => [key, node, isAhead])).toEqual([
      ['call', 'mine', false],
      ['check-in', 'later', true],
    ]);
  });
});
