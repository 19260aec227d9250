import { type Message, message } from '../../../core/messages/message.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import type { NodeKind } from '../../ui/Node.tsx';

/** One step of the preview. */
export interface PreviewStep {
  readonly key: string;
  readonly when: Message;
  readonly node: NodeKind;
  readonly title: Message;
  /** Drawn with a dashed line: it is not in hand yet. */
  readonly isAhead: boolean;
}

/** What logging would set in motion, in one sentence and as a thread. */
export interface Preview {
  readonly summary: Message;
  readonly steps: readonly PreviewStep[];
}

/** A plan as the preview shows it, in the order of time. */
export const previewOf = (plan: readonly Action[], now: Instant, zone: Zone): Preview => {
  const ordered = plan.toSorted((a, b) => (a.idealAt < b.idealAt ? -1 : a.idealAt > b.idealAt ? 1 : 0));
  const first = ordered.find(({ move }) => move === 'yours');
  return {
    summary: message('log.preview.summary', { count: ordered.length, minutes: first?.minutes ?? 0 }),
    steps: ordered.map((action) => {
      const node = nodeOf(action, now);
      return {
        key: action.key,
        when: whenOf(action, now, zone),
        node,
        title: action.title,
        isAhead: node !== 'mine' && node !== 'late',
      };
    }),
  };
};
