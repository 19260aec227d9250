import { type Message, message } from '../../core/messages/message.ts';
import type { ActionKey } from '../../core/model/ids.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';

/** What is said of steps that one call does together. */
export interface Covering {
  /** "Also about Castlemere Trust.": of the step that does others too; null for most. */
  readonly covers: (action: Action) => Message | null;
  /** "With your call about Castlemere Trust", and that step; null for a step that stands by itself. */
  readonly covered: (action: Action) => { readonly words: Message; readonly by: Action } | null;
}

/** Reads a whole plan for the steps that are done together. */
export const coveringIn = (plan: readonly Action[], opportunities: Workspace['opportunities']): Covering => {
  let byKey: ReadonlyMap<ActionKey, Action> | null = null;
  const find = (key: ActionKey): Action | undefined => (byKey ??= new Map(plan.map((action) => [action.key, action]))).get(key);
  const companyOf = (action: Action | undefined): string | null =>
    action === undefined || action.opportunityId === null ? null : (opportunities[action.opportunityId]?.company ?? null);
  return {
    covers: ({ covers }) => {
      const companies = [...new Set(covers.flatMap((key) => companyOf(find(key)) ?? []))];
      return companies.length === 0 ? null : message('actions.covers', { companies });
    },
    covered: ({ coveredBy }) => {
      const by = coveredBy === null ? undefined : find(coveredBy);
      const company = companyOf(by);
      if (by === undefined || company === null) return null;
      return { words: message('actions.covered', { kind: by.kind === 'call' ? 'call' : 'other', company }), by };
    },
  };
};
