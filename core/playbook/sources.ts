import { type Message, message } from '../messages/message.ts';

/**
 * Where the advice comes from, named for what it is. The letter and digit are the short form
 * that may stand behind the name, never alone.
 */
export const sourceIds = ['S0', 'S1', 'S2', 'S3', 'S4'] as const;

/** S0 a short career guide · S1 a recruitment agency · S2 a career magazine · S3 a former recruiter · S4 the Hays interview guide. */
export type SourceId = (typeof sourceIds)[number];

/** What a source is called where a person reads it. */
export const sourceName = (id: SourceId): Message => message(`playbook.source.${id}`);
