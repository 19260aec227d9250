import type { Board } from '../../core/decision/board.ts';

/** Whether what is said now still belongs to the first look: the night after it is not over. */
export const isFirstDay = ({ state }: Pick<Board, 'state'>): boolean => state === 'first-look' || state === 'sleeping';

/** The heading of the first look's end: the keyboard goes on there once a hurried answer is thought about again. */
export const FIRST_LOOK = 'first-look';
