import type { LetterTone } from '../../../model/letter.ts';
import type { LetterVariant } from '../../variants.ts';
import type { LetterWords } from '../template.ts';

/** The same question to a recruiter, who may have heard what the company did not say. */
export const feedbackThroughRecruiter: Readonly<Record<LetterVariant<'feedback-request'>, Readonly<Record<LetterTone, LetterWords>>>> = {
  'after-rejection': {
    plain: {
      subject: 'Thank you, and one question',
      body: [
        ['Thank you for letting me know about the {{role}} role at {{company}}, and for putting me forward for it.'],
        [
          'Did they tell you one thing that would have made me a stronger candidate? If they said nothing, or would rather not, I quite understand.',
        ],
      ],
    },
    warm: {
      subject: 'Thank you, and one question',
      body: [
        [
          'Thank you for telling me so clearly. I had hoped for another answer on the {{role}} role at {{company}}, and I am glad all the same that you put me forward.',
        ],
        [
          'May I ask one thing: from what you heard, what would you work on in my place? A sentence is plenty, and if there is nothing to say, please do not give it another thought.',
        ],
      ],
    },
    formal: {
      subject: ['The decision of {{company}}', 'The decision on the {{role}} role'],
      body: [
        ['Thank you for informing me of the decision of {{company}} on the {{role}} role, and for having put me forward.'],
        [
          'May I ask whether they told you which aspect of my application or of our conversation was least convincing? Should they be unable to comment, I fully understand.',
        ],
      ],
    },
  },
  'after-silence': {
    plain: {
      subject: 'The {{role}} role: one last question',
      body: [
        [
          'Having heard nothing for some time, I take it that {{company}} has found somebody for the {{role}} role. That is fine, and thank you for putting me forward.',
        ],
        [
          'Did they tell you one thing that spoke against me? It would help in my next conversations. If you have heard nothing either, there is no harm done.',
        ],
      ],
    },
    warm: {
      subject: 'One last question',
      body: [
        [
          'By now {{company}} will have made its choice for the {{role}} role. Thank you for putting me forward; I hope that it is going well for everybody.',
        ],
        [
          'Before I let it rest: did you hear of something I could have done better? I would be grateful for a line, and I will not mind in the least if there is none.',
        ],
      ],
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          'As some time has passed since our last contact, I assume that the {{role}} role at {{company}} has been filled. Thank you for having put me forward.',
        ],
        [
          'May I ask whether they gave you a brief comment on how my application could have been stronger? Should this not be so, no reply is required.',
        ],
      ],
    },
  },
};
