import type { LetterKind } from '../../../model/letter.ts';
import { letterVariants } from '../../variants.ts';
import type { LetterLanguage, LetterTemplate } from '../template.ts';
import { frames } from './frames.ts';
import { marks } from './marks.ts';
import { spell } from './spelling.ts';

const only = (subject: string, ...body: readonly string[]): LetterTemplate => ({ subject, body: body.map((text) => [text]) });

const byKind: Readonly<Record<LetterKind, LetterTemplate>> = {
  'thank-you': only(
    'Thank you for the conversation',
    'Thank you for your time {{when}}. Hearing you speak about {{topic}} gave me a clear picture of the work, and it made me want to do it even more.',
    'If anything else would help you decide, I would be glad to send it or to talk again.',
  ),
  material: only('{{material}}, as you asked', 'You asked for {{material}}, and here it is, attached to this message.'),
  'check-in': only(
    'The {{role}} role at {{company}}',
    'We last spoke {{last-contact}} about the {{role}} role at {{company}}, and it is still the work I would most like to do. Is there any news you can share, or a better time to ask?',
  ),
  reply: only(
    'Your message about the {{role}} role',
    'Thank you for your message about the {{role}} role at {{company}}. Here is my answer: [your answer].',
  ),
  'feedback-request': only(
    'Thank you, and one question',
    'Thank you for letting me know about the {{role}} role at {{company}}. Could you tell me one thing that would have made me a stronger candidate? If that is not something you can share, I quite understand.',
  ),
  withdrawal: only(
    'The {{role}} role: withdrawing',
    'I have decided to withdraw from the process for the {{role}} role at {{company}}. Thank you for the time you gave me; I would be glad if our paths crossed again.',
  ),
  decline: only(
    'Your offer of the {{role}} role',
    'I have decided not to accept the {{role}} role at {{company}}. Thank you for the offer and for the trust behind it; I would be glad if our paths crossed again.',
  ),
  'reference-request': only(
    'May I name you as a reference?',
    'I am looking for a new job, and there are few people who know my work as you do. Would you be willing to speak for me if somebody calls? If it does not suit you, please just say so.',
  ),
  'reference-heads-up': only(
    'You may get a call from {{company}}',
    '{{interviewers}} of {{company}} may call you about me. I had a {{interview}} for the {{role}} role there {{when}}. {{company}} is {{business}}. We spoke about {{topics}}.',
  ),
  'reference-thanks': only(
    'Thank you for speaking for me',
    'Thank you for speaking for me with {{company}}. I know that it took time, and it means a great deal to me.',
  ),
  'recruiter-feedback': only(
    'My interview at {{company}}',
    'Here is how my {{interview}} at {{company}} went. {{impression}}',
    'When you speak with them, I would be glad to hear what they thought.',
  ),
  'rejection-thanks': only(
    'Thank you',
    'Thank you for telling me about the decision on the {{role}} role at {{company}}, and for the time you gave me.',
  ),
  negotiation: only(
    'Your offer of the {{role}} role',
    'Thank you for the offer of the {{role}} role at {{company}}. Before I answer, there is one point to settle, and it is pay. I had named {{pay}}. Could you come closer to that?',
  ),
};

const templatesOf = (): LetterLanguage['templates'] => {
  const kinds = Object.entries(letterVariants) as [LetterKind, readonly string[]][];
  return Object.fromEntries(
    kinds.map(([kind, variants]) => {
      const template = byKind[kind];
      return [kind, Object.fromEntries(variants.map((variant) => [variant, { plain: template, warm: template, formal: template }]))];
    }),
  ) as unknown as LetterLanguage['templates'];
};

/** The letters in English, British or American by the person's own choice. */
export const english: LetterLanguage = { templates: templatesOf(), frames, marks, spell };
