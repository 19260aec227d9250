import type { StoreApi } from 'zustand/vanilla';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';
import type { Instant } from '../../core/time/types.ts';
import type { Mirrored } from './mirror.ts';
import type { Plan } from './plan.ts';

/** What a fact that was noted, corrected or taken back led from and to. */
export interface FactChange {
  readonly before: { readonly workspace: Workspace; readonly actions: readonly Action[] };
  readonly after: { readonly workspace: Workspace; readonly actions: readonly Action[] };
}

/** Remembers the newest change of facts until it was told of. */
export interface FactWatch {
  /** The change, once; null where the newest change was of another kind. */
  readonly take: () => FactChange | null;
}

export interface FactWatchParts {
  readonly store: StoreApi<Mirrored>;
  readonly plan: Plan;
  readonly now: () => Instant;
}

type Kind = 'facts' | 'said' | 'aside';

/** Whether somebody was told in it that a step was done or skipped. */
const saysOfSteps = (before: Workspace, after: Workspace): boolean =>
  before.marks !== after.marks && Object.keys(after.marks).some((key) => after.marks[key] !== before.marks[key]);

/** Whether the person changed something; the ledger moves on by itself. */
const isByPerson = (before: Workspace, after: Workspace): boolean =>
  (Object.keys(after) as (keyof Workspace)[]).some((part) => part !== 'rev' && part !== 'deliveries' && before[part] !== after[part]);

/** What kind of change it was: of the facts, of something else the person said or set, or of neither. */
const kindOf = (before: Workspace, after: Workspace): Kind => {
  // Another workspace shares nothing with the one before, and its settings neither.
  if (before.settings !== after.settings || saysOfSteps(before, after)) return 'said';
  const isOfFacts =
    before.events !== after.events || before.interviews !== after.interviews || before.opportunities !== after.opportunities;
  return isOfFacts ? 'facts' : isByPerson(before, after) ? 'said' : 'aside';
};

/** Follows the mirror; what the clock or the ledger changes is no change of facts. */
export const createFactWatch = ({ store, plan, now }: FactWatchParts): FactWatch => {
  let newest: FactChange['before'] | null = null;
  store.subscribe(({ workspace: after }, { workspace: before }) => {
    if (before === null || after === null || before === after) return;
    const kind = kindOf(before, after);
    if (kind === 'aside') return;
    newest = kind === 'facts' ? { workspace: before, actions: plan(before, now()) } : null;
  });
  return {
    take: () => {
      const before = newest;
      const { workspace } = store.getState();
      newest = null;
      return before === null || workspace === null ? null : { before, after: { workspace, actions: plan(workspace, now()) } };
    },
  };
};
