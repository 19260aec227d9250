import { expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { at, london } from '../../../core/testing/builders.ts';
import { aheadOf } from './ahead.ts';

const now = at('2026-11-12 12:38');
const named = (name: string, given: Partial<Action>): Action => anAction({ key: name as ActionKey, ...given });

it('late things stand above now with how to mend them, the rest below in order, what is not in hand yet last', () => {
  const mend = message('playbook.thanks.mend');
  const { late, coming, first } = aheadOf(
    [
      named('they-decide', { move: 'theirs', idealAt: at('2026-11-20 09:00'), latestAt: null }),
      named('thanks', { latestAt: at('2026-11-12 14:30'), mend }),
      named('call', { latestAt: at('2026-11-11 18:00'), mend }),
      named('debrief', { state: { kind: 'done', at: now } }),
      named('held', { kind: 'interview', move: 'fixed', idealAt: at('2026-11-11 13:30') }),
      named('check-in', { earliestAt: at('2026-11-23 09:00'), idealAt: at('2026-11-23 09:00'), latestAt: null }),
    ],
    now,
    london,
  );
  const brief = (entries: typeof late) => entries.map(({ action, isLater, mend: mended }) => [action.key, isLater, mended?.key]);
  expect([brief(late), brief(coming), first]).toEqual([
    [['call', false, 'playbook.thanks.mend']],
    [
      ['thanks', false, undefined],
      ['they-decide', true, undefined],
      ['check-in', true, undefined],
    ],
    'call',
  ]);
});
