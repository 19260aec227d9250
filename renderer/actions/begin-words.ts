import { type Message, message } from '../../core/messages/message.ts';
import type { Action } from '../../core/playbook/action.ts';

/** What the button says that leads to the place where an action is done; null where there is no such place. */
export const beginWords = ({ ruleId, interviewId, isBegun }: Pick<Action, 'ruleId' | 'interviewId' | 'isBegun'>): Message | null => {
  if (interviewId === null) return null;
  if (ruleId === 'debrief') return message(isBegun ? 'actions.begin.debrief-begun' : 'actions.begin.debrief');
  return ruleId === 'prepare' ? message('actions.begin.prepare') : null;
};
