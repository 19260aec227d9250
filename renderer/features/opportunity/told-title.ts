import { type Message, message } from '../../../core/messages/message.ts';
import type { MessageKey } from '../../../core/messages/en.ts';
import type { Action } from '../../../core/playbook/action.ts';

/** What an action is called once it is done: told, no longer asked for. */
const DONE: Partial<Record<MessageKey, MessageKey>> = {
  'playbook.debrief.title': 'opportunity.done.debrief',
  'playbook.recruiter-call.title': 'opportunity.done.recruiter-call',
  'playbook.thank-you.title': 'opportunity.done.thank-you',
  'playbook.thank-you.title-unknown': 'opportunity.done.thank-you-unknown',
  'playbook.thank-through-recruiter.title': 'opportunity.done.thank-through-recruiter',
  'playbook.references.title': 'opportunity.done.references',
  'playbook.references.title-unknown': 'opportunity.done.references-unknown',
  'playbook.check-in.title': 'opportunity.done.check-in',
  'playbook.check-in.title-recruiter': 'opportunity.done.check-in-recruiter',
};

/** The title of an action that was done, in the past tense. */
export const toldTitle = ({ title }: Action): Message => {
  const key = DONE[title.key];
  return key === undefined ? title : message(key, title.values);
};
