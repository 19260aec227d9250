import { type Message, message } from '../../../core/messages/message.ts';
import type { Action, ActionKind } from '../../../core/playbook/action.ts';

const WORDS: Record<ActionKind, Message> = {
  debrief: message('today.do.debrief'),
  call: message('today.do.call'),
  letter: message('today.do.letter'),
  references: message('today.do.references'),
  'check-in': message('today.do.check-in'),
  search: message('today.do.search'),
  answer: message('today.do.answer'),
  'decision-date': message('today.do.other'),
  interview: message('today.do.other'),
  other: message('today.do.other'),
};

/** What the button says that ticks an action off, by what it is to the person. */
export const doneWords = ({ kind }: Pick<Action, 'kind'>): Message => WORDS[kind];
