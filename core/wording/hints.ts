import { type Message, message } from '../messages/message.ts';
import { isDenied, readable } from './read.ts';

/** Below this many words a text is still being begun, and nothing is missed in it; ours. */
const WORDS_OF_A_BEGINNING = 12;

const REASON =
  /\b(?:because|since|due to|reason|so that|which is why|that is why|as I (?:had|was|did|have)|(?:had|was|were)(?:n't| not) (?:\w+ )?(?:expect(?:ed|ing)|prepared|practised|practiced|met|used|read|slept|ready)|never been asked|surprised? me|took me by surprise|off[- ]guard|came about|under pressure|nervous|tired)\b/giu;
const LESSON =
  /\b(?:next time|in future|in the future|from now on|learn(?:ed|t|ing)?|lessons?|I(?:'ll| will| am going to|'m going to| plan to| have booked| have started| would now)|practis(?:e|ing)|practic(?:e|ing)|prepare (?:for|by))\b/giu;
const GOOD =
  /\b(?:well|good|great|better|enjoy(?:ed)?|pleas(?:ed|ant|ure)|glad|lik(?:ed|e)|excit(?:ed|ing)|interest(?:ed|ing)|calm|strong|happy|warm|confident|proud|went smoothly|impressed|easy|clear(?:ly)?|friendly|fits?)\b/giu;

const says = (text: string, pattern: RegExp): boolean => Array.from(text.matchAll(pattern)).some(({ index }) => !isDenied(text, index));
const mentions = (text: string, pattern: RegExp): boolean => text.search(pattern) !== -1;

/**
 * What a text for the recruiter does not name yet: the reason, the lesson, something good (the Hays interview guide).
 * Nothing while it is only begun. A hint, found by a few words; it may be there in others.
 */
export const missingIn = (text: string): readonly Message[] => {
  const read = readable(text);
  if ((read.match(/[\p{L}\p{N}']+/gu) ?? []).length < WORDS_OF_A_BEGINNING) return [];
  return [
    ...(mentions(read, REASON) ? [] : [message('wording.hint.reason')]),
    ...(mentions(read, LESSON) ? [] : [message('wording.hint.lesson')]),
    ...(says(read, GOOD) ? [] : [message('wording.hint.good')]),
  ];
};
