import type { LetterLanguage } from '../template.ts';

/** Numbers up to twelve are written out in a letter. */
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** What facts that are no words of the person's own are called inside a sentence. */
export const phrases: LetterLanguage['phrases'] = {
  rounds: ['screening call', 'first interview', 'second interview', 'third interview', 'fourth interview', 'fifth interview'],
  furtherRound: 'further interview',
  period: ({ count, unit }) => `${NUMBERS[count] ?? String(count)} ${unit}${count === 1 ? '' : 's'}`,
  outcomes: {
    accepted: 'I have accepted their offer',
    signed: 'I have signed the contract',
    rejected: 'they chose somebody else',
    withdrawn: 'I withdrew',
  },
  namesAThing: /^(?:the|a|an|two|three|four|five|some|copies of|examples? of)\s/iu,
};
