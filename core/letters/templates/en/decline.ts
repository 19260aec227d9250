import type { TemplatesOf } from '../template.ts';

/** To the recruiter, who passes it on. */
const recruiter: TemplatesOf<'decline'>['recruiter'] = {
  plain: {
    subject: ['The offer from {{company}}', 'The offer'],
    body: [
      [
        'I have decided to decline the {{role}} role at {{company}}. I am grateful for the offer, and you are welcome to pass that on together with the no.',
      ],
      [
        'Thank you for everything you did to bring it about. You know what I am looking for, and I would be glad to hear from you when something fits.',
      ],
    ],
  },
  warm: {
    subject: ['My answer to {{company}}', 'My answer to the offer'],
    body: [
      ['I have slept on it more than once, and my answer to the {{role}} role at {{company}} is no.'],
      [
        'It is a good offer from good people, and it would not exist without you. Thank you for all of that, and give them my warm regards. I hope that we find the right one together.',
      ],
    ],
  },
  formal: {
    subject: ['The offer from {{company}}', 'The offer'],
    body: [
      [
        'Following careful consideration I have decided to decline the {{role}} role at {{company}}. Kindly convey my answer, and my sincere thanks, to all those concerned.',
      ],
      [
        'Your support throughout the process has been of great value to me, and it would be a pleasure to work with you again in the future.',
      ],
    ],
  },
};

/** Says no to an offer: clearly, with thanks, without an argument. */
export const decline: TemplatesOf<'decline'> = {
  direct: {
    plain: {
      subject: 'Your offer of the {{role}} role',
      body: [
        ['I have decided not to accept the {{role}} role at {{company}}. Thank you for offering it to me.'],
        [
          [
            'Our conversations, above all about {{topic}}, taught me a lot, and I know how much work an offer is.',
            'Our conversations taught me a lot, and I know how much work an offer is.',
          ],
          'I wish you a good choice, and I would be happy to meet again.',
        ],
      ],
      toRecruiter: recruiter.plain,
    },
    warm: {
      subject: 'My answer to your offer',
      body: [
        ['Your offer of the {{role}} role was an honour, and I have thought about it long and hard. My answer is no.'],
        [
          [
            'Whoever joins {{company}} is lucky; the talk about {{topic}} alone told me that.',
            'Whoever joins {{company}} is lucky in the people there.',
          ],
          'Thank you for your trust, and for making me feel so welcome. I very much hope that this is not the last time our paths cross.',
        ],
      ],
      toRecruiter: recruiter.warm,
    },
    formal: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'After careful consideration I have decided to decline the {{role}} role at {{company}}. I am grateful for the offer and for the confidence it expressed.',
        ],
        [
          'It was a pleasure to become acquainted with you and your team. I wish you every success with the appointment, and it would be a pleasure to be in contact again.',
        ],
      ],
      toRecruiter: recruiter.formal,
    },
  },
  recruiter,
};
