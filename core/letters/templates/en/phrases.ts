import type { LetterLanguage } from '../template.ts';

/** What facts that are no words of the person's own are called inside a sentence. */
export const phrases: LetterLanguage['phrases'] = {
  rounds: ['screening call', 'first interview', 'second interview', 'third interview', 'fourth interview', 'fifth interview'],
  furtherRound: 'further interview',
  outcomes: {
    accepted: 'I have accepted their offer',
    signed: 'I have signed the contract',
    rejected: 'they chose somebody else',
    withdrawn: 'I withdrew',
  },
  namesAThing: /^(?:the|a|an|two|three|four|five|some|copies of|examples? of)\s/iu,
};
