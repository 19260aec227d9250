import { expect, it } from 'vitest';
import { message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { planWorkspace } from '../../core/playbook/plan.ts';
import { anEvent, anOpportunity, at, aWorkspace } from '../../core/testing/builders.ts';
import { planNewsOf } from './plan-news.ts';

const now = at('2026-11-12 12:38');
const state = (workspace: Workspace) => ({ workspace, actions: planWorkspace(workspace, now) });
const first = aWorkspace();
const date = anEvent('decision-date-stated');
const withDate: Workspace = { ...first, events: { [date.id]: date } };

it('a day they named moves the check-in and adds the day, each told in a line', () => {
  const news = planNewsOf({ before: state(first), after: state(withDate) });
  expect([news?.counts, news?.lines.map(({ line }) => line('…'))]).toEqual([
    [message('app.plan.count.moved', { count: 1 }), message('app.plan.count.added', { count: 1 })],
    [
      message('app.plan.line.added', { what: '…', at: { on: '2026-11-20' as never, as: 'smart' } }),
      message('app.plan.line.moved', {
        what: '…',
        from: { on: '2026-11-18' as never, as: 'smart' },
        to: { on: '2026-11-23' as never, as: 'smart' },
      }),
    ],
  ]);
});

it('a fact that changes nothing, and an opportunity that comes or goes, are no news of the plan', () => {
  const renamed: Workspace = { ...first, opportunities: { [anOpportunity().id]: anOpportunity({ notes: 'Ask about the rota.' }) } };
  const empty = aWorkspace({ opportunities: [], interviews: [] });
  expect([
    planNewsOf({ before: state(first), after: state(renamed) }),
    planNewsOf({ before: state(empty), after: state(first) })?.lines.filter(({ what }) => what.key.startsWith('playbook.thank')),
  ]).toEqual([null, []]);
});
