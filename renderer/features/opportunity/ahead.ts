import type { Message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { isLate } from '../../../core/standing/whose-move.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import type { Covering } from '../../actions/covering.ts';
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
  /** What else doing it does. */
  readonly covers: Message | null;
  /** The step that does this one too, and how that is said. */
  readonly covered: ReturnType<Covering['covered']>;
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

/** What presses comes before everything else that is in hand; a kind word never does. */
const urgency = ({ action: { isPressing }, isLater, covered }: AheadEntry): number =>
  isLater || covered !== null ? 0 : isPressing ? -1 : 0;

const canComeFirst = ({ action: { move, kind }, covered }: AheadEntry): boolean =>
  move === 'yours' && kind !== 'kindness' && covered === null;

/** The open actions of one opportunity in the order of the thread. */
export const aheadOf = (actions: readonly Action[], covering: Covering, now: Instant, zone: Zone): Ahead => {
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
        covers: covering.covers(action),
        covered: covering.covered(action),
      };
    })
    .toSorted((a, b) => Number(a.isLater) - Number(b.isLater) || urgency(a) - urgency(b) || (placeOf(a) < placeOf(b) ? -1 : 1));
  const late = entries.filter(({ node }) => node === 'late');
  const coming = entries.filter(({ node }) => node !== 'late');
  return {
    late,
    coming,
    first:
      (entries.find((entry) => entry.action.isPressing && canComeFirst(entry)) ?? [...late, ...coming].find(canComeFirst))?.action.key ??
      null,
  };
};
