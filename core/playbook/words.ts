import { type Message, type MessageValue, message } from '../messages/message.ts';
import type { Interview } from '../model/interview.ts';
import type { Instant } from '../time/types.ts';

/** Fills a sentence that reads differently while the name is unknown: `named` chooses, `who` is the name. */
export const named = (name: string | null): Record<string, MessageValue> => ({ named: name === null ? 'no' : 'yes', who: name ?? '' });

/** An instant as it stands inside a sentence. */
export const within = (at: Instant): MessageValue => ({ at, as: 'sentence' });

/** The fact nearly every rule rests on: which round ended when, and whether that end is known. */
export const interviewEnded = (company: string, { round, endAt, endIsKnown }: Interview): Message =>
  message(endIsKnown ? 'playbook.fact.interview-ended' : 'playbook.fact.interview-ended-presumably', {
    company,
    round,
    end: within(endAt),
  });
