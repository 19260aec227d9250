import { createContext, useContext } from 'react';
import { type Message, type MessageValue, message } from '../../core/messages/message.ts';
import type { MessageKey } from '../../core/messages/en.ts';

/** Turns a message, or a key with its values, into the words the person reads. */
export type Say = (what: Message | MessageKey, values?: Record<string, MessageValue>) => string;

/** Provided once, by the shell; a component without a provider is a bug. */
export const SayContext = createContext<Say | null>(null);

/** The one way from messages to words inside the window. */
export const useSay = (): Say => {
  const say = useContext(SayContext);
  if (say === null) throw new Error('useSay outside of its provider');
  return say;
};

/** A `Say` over a formatter that is told the time. */
export const createSay =
  (speak: (said: Message) => string): Say =>
  (what, values) =>
    speak(typeof what === 'string' ? message(what, values) : what);
