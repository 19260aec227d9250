import { expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { Workspace } from '../../core/model/workspace.ts';
import { createChangesSince } from '../../core/playbook/changes-since.ts';
import { planWorkspace } from '../../core/playbook/plan.ts';
import { aMark, anEvent, anInterviewId, at, aWorkspace, someSettings } from '../../core/testing/builders.ts';
import { createFactWatch } from './fact-watch.ts';
import type { Mirrored } from './mirror.ts';
import { createPlan } from './plan.ts';

const now = at('2026-11-12 12:38');
const first = aWorkspace();
const date = anEvent('decision-date-stated');
const withDate: Workspace = { ...first, events: { [date.id]: date } };

const watchOf = (start: Workspace | null = first) => {
  const store = createStore<Mirrored>(() => ({ workspace: start, status: null }));
  const watch = createFactWatch({ store, plan: createPlan(createChangesSince()), now: () => now });
  return { watch, become: (workspace: Workspace) => store.setState({ workspace }) };
};

it('a fact is told of once, with the plan before it and the plan after', () => {
  const { watch, become } = watchOf();
  become(withDate);
  expect([watch.take(), watch.take()]).toEqual([
    {
      before: { workspace: first, actions: planWorkspace(first, now) },
      after: { workspace: withDate, actions: planWorkspace(withDate, now) },
    },
    null,
  ]);
});

it('what was done, set or shown for the first time is no change of facts', () => {
  const { watch, become } = watchOf();
  const done = aMark(`debrief:${anInterviewId()}`, { kind: 'done', at: now });
  become({ ...withDate, marks: { [done.key]: done } });
  const afterDone = watch.take();
  become({ ...withDate, settings: someSettings({ pace: 'reserved' }) });
  const afterSetting = watch.take();
  const opened = watchOf(null);
  opened.become(first);
  expect([afterDone, afterSetting, opened.watch.take()]).toEqual([null, null, null]);
});

it('the ledger moving on does not make it forget', () => {
  const { watch, become } = watchOf();
  become(withDate);
  become({ ...withDate, deliveries: {} });
  expect(watch.take()?.before.workspace).toBe(first);
});

it('what was saved without a word is not told of by what comes after it', () => {
  const { watch, become } = watchOf();
  become(withDate);
  become({ ...withDate, answers: {} });
  expect(watch.take()).toBe(null);
});
