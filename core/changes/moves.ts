import type { EventOf } from '../model/event.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { withRecord } from './records.ts';

type Move = EventOf<'interview-rescheduled'>;
type Span = Move['after'];

const isSame = (one: Span, other: Span): boolean => one.startAt === other.startAt && one.endAt === other.endAt;

const spanOf = ({ startAt, endAt }: Span): Span => ({ startAt, endAt });

/** The moves of an interview in the order they were written down, which is the order in which they moved it. */
const movesOf = (workspace: Workspace, interviewId: InterviewId): readonly Move[] =>
  Object.values(workspace.events)
    .filter((event) => event.kind === 'interview-rescheduled')
    .filter((event) => event.interviewId === interviewId)
    .sort((a, b) => (a.loggedAt !== b.loggedAt ? (a.loggedAt < b.loggedAt ? -1 : 1) : a.id < b.id ? -1 : 1));

/** What came after a move began where the move had led: the next move, else the interview as it stands. It now begins at `span`. */
const withFollower = (workspace: Workspace, move: Move, span: Span & Partial<Move['before']>): Workspace => {
  const moves = movesOf(workspace, move.interviewId);
  const next = moves[moves.findIndex(({ id }) => id === move.id) + 1];
  if (next !== undefined)
    return isSame(next.before, move.after)
      ? withRecord(workspace, 'events', next.id, { ...next, before: { ...next.before, ...span } })
      : workspace;
  const interview = workspace.interviews[move.interviewId];
  if (interview === undefined || !isSame(interview, move.after)) return workspace;
  return withRecord(workspace, 'interviews', interview.id, { ...interview, ...span });
};

/**
 * The workspace without the effect of a move: of the last one, the interview is back where it was before; of an
 * earlier one, the next move began there. An interview whose time was changed otherwise since stays where it is.
 */
export const withoutMove = (workspace: Workspace, move: Move): Workspace => withFollower(workspace, move, move.before);

/** The workspace with a move corrected: where it led to, when it was told and by whom. Where it began is history. */
export const withMoveCorrected = (workspace: Workspace, before: Move, { after, at, by, notes }: Move): Workspace => {
  const corrected: Move = { ...before, after, at, by, notes };
  return withRecord(withFollower(workspace, before, after), 'events', before.id, corrected);
};

/** The workspace with the last move of an interview leading to its corrected time, where it led to the former one. */
export const withMoveFollowing = (workspace: Workspace, before: Interview, after: Interview): Workspace => {
  const last = movesOf(workspace, before.id).at(-1);
  if (last === undefined || isSame(before, after) || !isSame(last.after, before)) return workspace;
  return withRecord(workspace, 'events', last.id, { ...last, after: spanOf(after) });
};
