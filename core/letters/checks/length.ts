import { message } from '../../messages/message.ts';
import { FAR_OUTSIDE, WORDS } from '../lengths.ts';
import { type Check, checked } from './check.ts';

/** How many words stand between greeting and sign-off. */
export const length: Check = ({ letter, words: { length: words } }) => {
  const { least, most } = WORDS[letter.kind];
  const passed = message('letterCheck.length.passed', { words });
  if (words >= least && words <= most) return checked([], passed);
  const isShort = words < least;
  const isFar = isShort ? words < least / FAR_OUTSIDE : words > most * FAR_OUTSIDE;
  return checked(
    [
      {
        about: `${isFar ? 'far-' : ''}${isShort ? 'short' : 'long'}`,
        level: isFar ? 'error' : 'warning',
        at: [],
        title: message(isShort ? 'letterCheck.length.short' : 'letterCheck.length.long', { words, far: isFar ? 'yes' : 'no' }),
        detail: message('letterCheck.length.detail', { least, most }),
      },
    ],
    passed,
  );
};
