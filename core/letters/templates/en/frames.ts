import type { LetterLanguage } from '../template.ts';

/** How a letter begins and ends. Sign-offs take turns among the people of one interview. */
export const frames: LetterLanguage['frames'] = {
  plain: { greeting: 'Dear {{recipient}},', signOff: ['Kind regards,', 'With kind regards,', 'Best wishes,'] },
  warm: { greeting: 'Dear {{recipient}},', signOff: ['With warm regards,', 'With best wishes,', 'Warm regards,'] },
  formal: { greeting: 'Dear {{full-name}},', signOff: ['Yours sincerely,'] },
};
