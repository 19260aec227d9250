import type { LetterTone } from '../../../model/letter.ts';
import type { LetterWords } from '../template.ts';

type Answer = 'offer' | 'accept-offer' | 'more-time';

/** Answers to an offer that a recruiter brought: they speak of the company, and thank for having been put forward. */
export const repliesThroughRecruiter: Readonly<Record<Answer, Readonly<Record<LetterTone, LetterWords>>>> = {
  offer: {
    plain: {
      subject: ['The offer from {{company}}', 'The offer'],
      body: [
        [
          'Thank you for passing on the offer from {{company}} for the {{role}} role. I am very glad about it and would like to read everything with care before I answer.',
        ],
        [
          [
            'They named {{offer-deadline}}, and you will have my answer by then.',
            'Could you find out until when they would like to have my answer?',
          ],
        ],
      ],
    },
    warm: {
      subject: ['Thank you: the offer from {{company}}', 'Thank you for the news'],
      body: [
        [
          'Your news made my day, and thank you for putting me forward. Please tell {{company}} how glad I am about the offer of the {{role}} role.',
        ],
        [
          [
            'A decision like this deserves a clear head, so I will take the days until {{offer-deadline}} and give you my answer by then.',
            'A decision like this deserves a clear head: by when would they like to have my answer?',
          ],
        ],
      ],
    },
    formal: {
      subject: ['The offer from {{company}}', 'The offer'],
      body: [
        [
          'Thank you for conveying the offer from {{company}} for the {{role}} role, which I received with great pleasure. I will consider it carefully.',
        ],
        [['You will have my answer by {{offer-deadline}}, as they asked.', 'May I ask until what date the offer stands?']],
      ],
    },
  },
  'accept-offer': {
    plain: {
      subject: ['Yes to {{company}}', 'My answer is yes'],
      body: [
        [
          'Yes: I am happy to accept the {{role}} role at {{company}}, on the terms we agreed. Please tell them so, with my thanks.',
          ['I look forward to starting on {{start}}.', ''],
        ],
        [
          'Thank you for putting me forward and for leading me through all this. Once the contract is here, I will sign it and give notice.',
        ],
      ],
    },
    warm: {
      subject: 'A very happy yes',
      body: [
        [
          'It is a very happy yes. Please tell {{company}} that I accept the {{role}} role and cannot wait to begin.',
          ['My first day on {{start}} is marked in every diary I own.', ''],
        ],
        ['Thank you for putting me forward. As soon as the contract with what we agreed arrives, I will sign it and tell my present team.'],
      ],
    },
    formal: {
      subject: ['Acceptance of the offer from {{company}}', 'Acceptance of the offer'],
      body: [
        [
          'It is with pleasure that I accept the {{role}} role at {{company}} on the terms agreed. Kindly inform them accordingly.',
          ['I confirm {{start}} as the first day of work.', ''],
        ],
        [
          'Thank you for putting me forward and for your support throughout. On receipt of the contract I will return it signed and give notice in my present position.',
        ],
      ],
    },
  },
  'more-time': {
    plain: {
      subject: ['The offer from {{company}}, and a few days', 'The offer, and a few more days'],
      body: [
        [
          'Thank you again for the offer from {{company}} for the {{role}} role. It is a strong one, and they shall have a considered answer.',
        ],
        [
          {
            elsewhere: 'I am in another conversation as well, and would like to see it through before I decide.',
            otherwise: 'Before I decide, I would like to go through the terms with care and sleep on them.',
          },
          [
            'They named {{offer-deadline}}. Could you ask whether I may have until [the day you ask for]?',
            'Could you ask them whether I may have until [the day you ask for]?',
          ],
          'If not, please tell {{company}} that my answer will come in the time they gave me.',
        ],
      ],
    },
    warm: {
      subject: ['The offer from {{company}}, a small request', 'The offer, and a small request'],
      body: [
        [
          'I am still smiling about the offer from {{company}}, and thank you for putting me forward. My answer about the {{role}} role should be one I never have to think about again.',
        ],
        [
          {
            elsewhere:
              'For that a few more days would help, since I am in the middle of another conversation and would like to see it through.',
            otherwise: 'For that a few more days would help: I would like to read the terms in peace and sleep on them.',
          },
          'Could you ask whether they can give me until [the day you ask for]? If it cannot be done, they will have my answer in time all the same.',
        ],
      ],
    },
    formal: {
      subject: ['The offer from {{company}}', 'Time to consider the offer'],
      body: [
        ['Thank you once more for conveying the offer from {{company}} for the {{role}} role, which I am considering with great interest.'],
        [
          {
            elsewhere: 'I am engaged in another process as well, which I would wish to see through before I decide.',
            otherwise: 'Before I decide, I would like to examine the terms thoroughly.',
          },
          [
            'The date they named is {{offer-deadline}}. May I ask you to request their patience until [the day you ask for]?',
            'May I ask you to request their patience until [the day you ask for]?',
          ],
          'Should this not be possible, kindly tell {{company}} that my answer will reach them in time.',
        ],
      ],
    },
  },
};
