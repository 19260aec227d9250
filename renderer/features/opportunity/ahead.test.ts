import { expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { anOpportunity, anOpportunityId, at, london } from '../../../core/testing/builders.ts';
import { coveringIn } from '../../actions/covering.ts';
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
    coveringIn([], {}),
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

it('what presses comes first, and neither a kind word nor what another call does asks for the button', () => {
  const call = named('call', { kind: 'call', covers: ['covered' as ActionKey], opportunityId: anOpportunityId() });
  const covered = named('covered', { coveredBy: call.key, latestAt: at('2026-11-12 13:00') });
  const actions = [
    covered,
    named('kind', { kind: 'kindness', latestAt: at('2026-11-12 13:30') }),
    call,
    named('reply', { isPressing: true, latestAt: at('2026-11-12 18:00') }),
  ];
  const { coming, first } = aheadOf(actions, coveringIn(actions, { [anOpportunityId()]: anOpportunity() }), now, london);
  expect([first, coming[0]?.action.key, coming.find(({ action }) => action === covered)?.covered?.words]).toEqual([
    'reply',
    'reply',
    message('actions.covered', { kind: 'call', company: 'Northgate Energy' }),
  ]);
});
