import type { LetterLanguage } from '../template.ts';
import { checkIn } from './check-in.ts';
import { decline } from './decline.ts';
import { feedbackRequest } from './feedback-request.ts';
import { frames } from './frames.ts';
import { marks } from './marks.ts';
import { material } from './material.ts';
import { negotiation } from './negotiation.ts';
import { phrases } from './phrases.ts';
import { recruiterFeedback } from './recruiter-feedback.ts';
import { referenceHeadsUp } from './reference-heads-up.ts';
import { referenceRequest } from './reference-request.ts';
import { referenceThanks } from './reference-thanks.ts';
import { rejectionThanks } from './rejection-thanks.ts';
import { reply } from './reply.ts';
import { resignation } from './resignation.ts';
import { spell } from './spelling.ts';
import { thankYou } from './thank-you.ts';
import { withdrawal } from './withdrawal.ts';

/** The letters in English, British or American by the person's own choice. */
export const english: LetterLanguage = {
  templates: {
    'thank-you': thankYou,
    material,
    'check-in': checkIn,
    reply,
    'feedback-request': feedbackRequest,
    withdrawal,
    decline,
    'reference-request': referenceRequest,
    'reference-heads-up': referenceHeadsUp,
    'reference-thanks': referenceThanks,
    'recruiter-feedback': recruiterFeedback,
    'rejection-thanks': rejectionThanks,
    negotiation,
    resignation,
  },
  frames,
  marks,
  phrases,
  spell,
};
