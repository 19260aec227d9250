import { type Message, message } from '../../core/messages/message.ts';
import type { Action, ActionKind } from '../../core/playbook/action.ts';

const WORDS: Record<ActionKind, Message> = {
  debrief: message('actions.do.debrief'),
  call: message('actions.do.call'),
  letter: message('actions.do.letter'),
  references: message('actions.do.references'),
  'check-in': message('actions.do.check-in'),
  search: message('actions.do.search'),
  answer: message('actions.do.answer'),
  'decision-date': message('actions.do.other'),
  interview: message('actions.do.other'),
  prepare: message('actions.do.other'),
  offer: message('actions.do.other'),
  kindness: message('actions.do.kindness'),
  other: message('actions.do.other'),
};

/** What the button says that ticks an action off, by what it is to the person. */
export const doneWords = ({ kind }: Pick<Action, 'kind'>): Message => WORDS[kind];
