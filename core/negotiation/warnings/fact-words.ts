import { type Message, message } from '../../messages/message.ts';
import type { LogEntry } from '../log-entry.ts';
import type { Statement } from '../statement.ts';

/** That something was said, when, to whom and about which job. */
export const saidWords = ({ entry, about, words }: Statement): Message =>
  message('negotiation.fact.said', {
    about,
    words,
    on: { at: entry.at, as: 'sentence' },
    named: entry.person === null ? 'no' : 'yes',
    who: entry.person?.name ?? '',
    elsewhere: entry.elsewhere === null ? 'no' : 'yes',
    company: entry.elsewhere?.company ?? '',
  });

/** That terms were spoken of with somebody, and when. */
export const spokeWords = ({ at, person }: LogEntry): Message =>
  message('negotiation.fact.spoke', { on: { at, as: 'sentence' }, who: person?.name ?? '' });
