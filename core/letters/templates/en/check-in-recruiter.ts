import type { LetterTone } from '../../../model/letter.ts';
import type { LetterWords, TemplatesOf } from '../template.ts';

/** The same question where a recruiter asks it. */
export const checkInWithRecruiter: Pick<TemplatesOf<'check-in'>, 'recruiter' | 'recruiter-second'> = {
  recruiter: {
    plain: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          [
            'They named {{decision-day}} for a decision on the {{role}} role at {{company}}.',
            'It has been a while since my {{interview}} for the {{role}} role at {{company}}.',
          ],
          'I am as interested in it as I was then, so do pass that on if it helps.',
        ],
        ['Have you heard anything from them? If it is quiet on their side too, that is useful to know.'],
      ],
    },
    warm: {
      subject: ['Any word from {{company}}?', 'Any word on the {{role}} role?'],
      body: [
        [
          [
            '{{decision-day}} was the day {{company}} had in mind for the {{role}} role, and I have been looking forward to it.',
            'The {{interview}} at {{company}} is still on my mind, and I would love to know how it landed.',
          ],
          'You know them far better than I do, so I am glad to leave the timing to you.',
        ],
        ['Have you had any word? My enthusiasm for the {{role}} role is as it was, and you are welcome to tell them so.'],
      ],
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          [
            '{{company}} named {{decision-day}} as the date for a decision on the {{role}} role.',
            'Some time has passed since my {{interview}} for the {{role}} role at {{company}}.',
          ],
          'My interest in it is unchanged, and you may say so to them.',
        ],
        ['Could you tell me whether you have had news? I am grateful for your help in this and content to follow your advice on timing.'],
      ],
    },
  },
  'recruiter-second': {
    plain: {
      subject: ['The {{role}} role at {{company}}, again', 'The {{role}} role, again'],
      body: [
        [
          [
            'I asked {{last-contact}} about the {{role}} role at {{company}}, and I imagine that there was simply nothing to tell.',
            'I asked a while ago about the {{role}} role at {{company}}, and I imagine that there was simply nothing to tell.',
          ],
        ],
        [
          'Is it still alive in your view? If it has gone quiet for good, say so plainly: it helps me plan, and I am open to other roles you think would fit.',
        ],
      ],
    },
    warm: {
      subject: ['{{company}}, one last time', 'The {{role}} role, one last time'],
      body: [
        [
          [
            'Since my message {{last-contact}} I have tried to be patient about {{company}}, mostly with success.',
            'I have tried to be patient about {{company}}, mostly with success.',
          ],
          'You will have your own sense of whether the {{role}} role is still moving.',
        ],
        ['What does your experience tell you? A frank answer is the kindest one, and I would be happy to talk about other roles, too.'],
      ],
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          'I refer to my message {{last-contact}} about the {{role}} role at {{company}}. My interest continues, and there is no wish to press the matter.',
        ],
        [
          'May I ask for your assessment of whether the process is still open? I remain available for other roles that you consider suitable.',
        ],
      ],
    },
  },
};

/** Asking for the contract where a recruiter brings it: it is theirs to find out, and the company's to send. */
export const contractThroughRecruiter: Readonly<Record<LetterTone, LetterWords>> = {
  plain: {
    subject: 'The contract for the {{role}} role',
    body: [
      [
        ['I am looking forward to starting at {{company}} on {{start}}.', 'I am looking forward to starting at {{company}}.'],
        'Their contract for the {{role}} role has not reached me yet, and I would like to sign it before I give notice.',
      ],
      ['Could you find out when it will be on its way? If they are missing anything from me, you can have it the same day.'],
    ],
  },
  warm: {
    subject: 'The contract for the {{role}} role',
    body: [
      [
        [
          'Thanks to you I am counting the days until {{start}} and the first morning at {{company}}.',
          'Thanks to you I am already looking forward to the first morning at {{company}}.',
        ],
        'Before I tell my present team, I would like to have the signed contract for the {{role}} role in hand.',
      ],
      ['Do you know when they might have it ready? Anything they still need from me you can have the same day.'],
    ],
  },
  formal: {
    subject: 'The contract for the {{role}} role',
    body: [
      [
        [
          'Thank you again for all you have done to bring this about. I look forward to beginning at {{company}} on {{start}}.',
          'Thank you again for all you have done to bring this about. I look forward to beginning at {{company}}.',
        ],
        'Their contract for the {{role}} role is needed before notice can be given in my present position.',
      ],
      ['May I ask you to find out when it can be expected? Any document that they still require can be supplied at once.'],
    ],
  },
};
