import { useMemo } from 'react';
import { type Board, boardOf } from '../../core/decision/board.ts';
import { newDecision } from '../../core/decision/new-decision.ts';
import type { Decision } from '../../core/model/decision.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { useNow, useSend, useWholeWorkspace } from '../data/services.ts';
import { useEdited } from '../data/use-edited.ts';

/** Changes what the person says about the offer. */
export type ChangeDecision = (change: (decision: Decision) => Decision) => void;

/** The board of one offer while it is written. */
export interface EditedBoard {
  /** Null where no offer was made. */
  readonly board: Board | null;
  /** Saved a moment later, as for what is typed. */
  readonly change: ChangeDecision;
  /** Saved at once, as for a tap. */
  readonly tap: ChangeDecision;
  /** A field was left: what was typed in it is saved now. */
  readonly leave: () => void;
}

/** The decision about an offer, derived from what is being typed at once. */
export const useBoard = (id: OpportunityId): EditedBoard => {
  const workspace = useWholeWorkspace();
  const now = useNow();
  const send = useSend();
  const { value, edit, leave } = useEdited(`decision ${id}`, workspace.decisions[id] ?? null, (next: Decision | null) =>
    send('decision.save', next ?? newDecision(id, now)),
  );
  const boardWith = (own: Decision | null): Board | null =>
    boardOf(own === null ? workspace : { ...workspace, decisions: { ...workspace.decisions, [id]: own } }, id, now);
  const change: ChangeDecision = (make) =>
    edit((own) => {
      const board = boardWith(own);
      return board === null ? own : make(board.decision);
    });
  return {
    board: useMemo(
      () => boardOf(value === null ? workspace : { ...workspace, decisions: { ...workspace.decisions, [id]: value } }, id, now),
      [workspace, value, id, now],
    ),
    change,
    tap: (make) => {
      change(make);
      leave();
    },
    leave,
  };
};
