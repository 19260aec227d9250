import type { AnswerVersion } from '../../../core/model/answer.ts';
import type { ItemId } from '../../../core/model/ids.ts';
import { DAY_MS, msBetween } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/types.ts';

/** The most wordings that an answer keeps; the model allows no more. */
const MOST_VERSIONS = 200;

/** How long a version is open to typing after it was begun; ours: the evening it is written, and the morning after. */
const OPEN_FOR_MS = DAY_MS;

type Versions = readonly AnswerVersion[];

/** Whether typing changes the newest version: it is younger than a day, or there is none yet. */
export const isOpen = (versions: Versions, now: Instant): boolean => {
  const newest = versions.at(-1);
  return newest === undefined || msBetween(newest.at, now) < OPEN_FOR_MS;
};

/** Whether another version can be begun. */
export const hasRoom = (versions: Versions): boolean => versions.length < MOST_VERSIONS;

/** The versions with another text in the newest one, which is begun now where there is none. */
export const withText = (versions: Versions, text: string, begun: { readonly id: ItemId; readonly at: Instant }): AnswerVersion[] => {
  const newest = versions.at(-1);
  return newest === undefined ? [{ ...begun, text }] : [...versions.slice(0, -1), { ...newest, text }];
};

/** The versions with one more, begun now with the words of another. */
export const withVersion = (versions: Versions, text: string, begun: { readonly id: ItemId; readonly at: Instant }): AnswerVersion[] =>
  hasRoom(versions) ? [...versions, { ...begun, text }] : [...versions];

/** Whether the newest version can go without a loss: it is blank, or says what the one before it says. */
export const isSpare = (versions: Versions): boolean => {
  const [before, newest] = versions.slice(-2);
  return before !== undefined && newest !== undefined && ['', before.text.trim()].includes(newest.text.trim());
};
