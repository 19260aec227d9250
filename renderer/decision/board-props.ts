import type { Board } from '../../core/decision/board.ts';
import type { EditedBoard } from './use-board.ts';

/** What every part of the board is given. */
export interface BoardProps extends EditedBoard {
  readonly board: Board;
}
