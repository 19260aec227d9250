import { createFormatter } from '../../messages/format.ts';
import { en } from '../../messages/en.ts';
import { type Message, message, type MessageValue } from '../../messages/message.ts';
import type { Instant, Zone } from '../../time/types.ts';
import type { SourceId } from '../sources.ts';

const formatter = createFormatter({ locale: 'en-GB', zone: 'UTC' as Zone });

/** No date of the document depends on the day it is written. */
const SOME_DAY = '2026-11-11T12:00:00.000Z' as Instant;

/** Names that stand for what is only known once there is an opportunity. */
const samples: Readonly<Record<string, MessageValue>> = {
  company: 'Northgate Energy',
  other: 'Halden Freight',
  person: 'Priya Nair',
  who: 'Tom Lindqvist',
  named: 'yes',
  known: 'yes',
  employer: 'Marlow & Co',
  interviewers: 'Priya Nair',
  // What is only for further rounds must not speak of the first.
  round: 2,
  count: 2,
};

const VARIABLE = /\{(?<name>\w+)/gu;

/** A message of the catalogue in English. What it leaves open is filled with sample names, or with an ellipsis. */
export const inWords = ({ key, values = {} }: Message): string => {
  const open = Array.from(en[key].matchAll(VARIABLE), ({ groups }) => groups?.['name'] ?? '');
  const filled = Object.fromEntries(open.map((name) => [name, samples[name] ?? '…']));
  return formatter.say(message(key, { ...filled, ...values }), SOME_DAY);
};

/** The sources by name, as a list. */
export const sourcesInWords = (sources: readonly SourceId[]): string =>
  sources.length === 0 ? 'ours' : sources.map((id) => inWords(message(`playbook.source.${id}`))).join(', ');
