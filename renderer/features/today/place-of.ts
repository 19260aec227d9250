import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';

/** Where to be for an interview that is coming; empty for anything else, and while it is not known. */
export const placeOf = ({ ruleId, interviewId }: Action, interviews: Workspace['interviews']): string =>
  ruleId === 'interview-day' && interviewId !== null ? (interviews[interviewId]?.place ?? '') : '';
