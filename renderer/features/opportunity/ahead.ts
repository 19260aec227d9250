import type { Message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { isLate } from '../../../core/standing/whose-move.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';

/** One action of the plan that is still open. */
export interface AheadEntry {
  readonly action: Action;
  readonly node: NodeKind;
  readonly when: Message;
  /** Once late: how to mend it. */
  readonly mend: Message | null;
  /** Drawn dashed: it is not in hand yet. */
  readonly isLater: boolean;
}

/** What is open: late things above now, the rest below, and the one to begin with. */
export interface Ahead {
  readonly late: readonly AheadEntry[];
  readonly coming: readonly AheadEntry[];
  /** The action with the filled button; null where nothing is the person's to do. */
  readonly first: ActionKey | null;
}

const placeOf = ({ action, isLater }: AheadEntry): Instant => {
  if (action.state.kind === 'snoozed') return action.state.untilAt;
  return isLater ? action.idealAt : (action.latestAt ?? action.idealAt);
};

/** The open actions of one opportunity in the order of the thread. */
export const aheadOf = (actions: readonly Action[], now: Instant, zone: Zone): Ahead => {
  const entries = actions
    // An interview that has begun stands behind already.
    .filter(({ state, kind, idealAt }) => (state.kind === 'open' || state.kind === 'snoozed') && !(kind === 'interview' && idealAt <= now))
    .map((action): AheadEntry => {
      const node = nodeOf(action, now);
      return {
        action,
        node,
        when: whenOf(action, now, zone),
        mend: isLate(action, now) ? action.mend : null,
        isLater: node !== 'mine' && node !== 'late',
      };
    })
    .toSorted((a, b) => Number(a.isLater) - Number(b.isLater) || (placeOf(a) < placeOf(b) ? -1 : 1));
  const late = entries.filter(({ node }) => node === 'late');
  const coming = entries.filter(({ node }) => node !== 'late');
  return { late, coming, first: [...late, ...coming].find(({ action }) => action.move === 'yours')?.action.key ?? null };
};
