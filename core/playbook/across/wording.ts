import { type Message, message } from '../../messages/message.ts';
import type { MessageKey } from '../../messages/en.ts';
import { named } from '../words.ts';
import type { Bearing } from './bearing.ts';

/** The rules whose word goes to one company, and through the recruiter where one speaks for it. */
type Told = 'ask-for-time' | 'tell-of-offer' | 'tell-others';

/** "Tell Northgate about your offer", or the same through whoever runs the process. */
export const titleFor = (rule: Told, { opportunity, recruiter, isThroughRecruiter }: Bearing): Message => {
  const { company } = opportunity;
  const direct: MessageKey = `playbook.${rule}.title`;
  const through: MessageKey = `playbook.${rule}.title-recruiter`;
  return isThroughRecruiter && recruiter !== null ? message(through, { ...named(recruiter.name), company }) : message(direct, { company });
};

/** Whom such a word goes to: the recruiter where it goes through one, else nobody in particular at the company. */
export const addresseeOf = ({ recruiter, isThroughRecruiter }: Bearing) => (isThroughRecruiter ? (recruiter?.personId ?? null) : null);
