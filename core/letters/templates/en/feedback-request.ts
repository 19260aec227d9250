import type { TemplatesOf } from '../template.ts';
import { feedbackThroughRecruiter } from './feedback-request-recruiter.ts';

/** Asks once what could have been better, and makes it easy to say no. */
export const feedbackRequest: TemplatesOf<'feedback-request'> = {
  'after-rejection': {
    plain: {
      subject: 'Thank you, and one question',
      body: [
        [
          'Thank you for letting me know about the {{role}} role at {{company}}.',
          [
            'Our conversation was a pleasure, and what you said about {{topic}} will stay with me.',
            'I enjoyed our conversation and learned from it.',
          ],
        ],
        [
          'Could you tell me one thing that would have made me a stronger candidate? If you would rather not, or there is no time, I quite understand.',
        ],
      ],
      toRecruiter: feedbackThroughRecruiter['after-rejection'].plain,
    },
    warm: {
      subject: 'Thank you, and one question',
      body: [
        [
          'Thank you for telling me so clearly. I had hoped for another answer on the {{role}} role, and I am glad all the same to have met you and {{company}}.',
          ['Our talk about {{topic}} alone was worth the time.', ''],
        ],
        [
          'May I ask one thing: what would you work on in my place? A sentence is plenty, and if it is not possible, please do not give it another thought.',
        ],
      ],
      toRecruiter: feedbackThroughRecruiter['after-rejection'].warm,
    },
    formal: {
      subject: 'Your decision on the {{role}} role',
      body: [
        [
          'Thank you for informing me of your decision on the {{role}} role at {{company}}, and for the time that you and your colleagues gave to my application.',
          ['The discussion of {{topic}} was of lasting value to me.', ''],
        ],
        [
          'May I ask which aspect of my application or of our conversation was least convincing? Should you be unable to comment, I fully understand.',
        ],
      ],
      toRecruiter: feedbackThroughRecruiter['after-rejection'].formal,
    },
  },
  'after-silence': {
    plain: {
      subject: 'The {{role}} role: one last question',
      body: [
        [
          'Having heard nothing for some time, I take it that {{company}} has found somebody for the {{role}} role. That is fine, and I wish them a good start.',
        ],
        [
          'Could you tell me one thing that spoke against me? It would help in my next conversations. If you cannot say, there is no harm done.',
        ],
      ],
      toRecruiter: feedbackThroughRecruiter['after-silence'].plain,
    },
    warm: {
      subject: 'One last question',
      body: [
        [
          'By now {{company}} will have made its choice for the {{role}} role, and I hope it is going well for everybody.',
          ['I still like to think back to our talk about {{topic}}.', ''],
        ],
        [
          'Before I let it rest: is there something I could have done better? I would be grateful for a line, and I will not mind in the least if there is none.',
        ],
      ],
      toRecruiter: feedbackThroughRecruiter['after-silence'].warm,
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          'As some time has passed since our conversation, I assume that the {{role}} role at {{company}} has been filled, and I wish you and your new colleague every success.',
        ],
        [
          'May I ask for a brief comment on how my application could have been stronger? Should this not be possible, no reply is required.',
        ],
      ],
      toRecruiter: feedbackThroughRecruiter['after-silence'].formal,
    },
  },
};
