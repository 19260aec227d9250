import type { LetterTone } from '../../../model/letter.ts';
import type { LetterWords, TemplatesOf } from '../template.ts';

/** To the recruiter, who passes it on. */
const recruiter: TemplatesOf<'withdrawal'>['recruiter'] = {
  plain: {
    subject: ['Withdrawing: {{role}} at {{company}}', 'Withdrawing: {{role}}'],
    body: [
      [
        'I have decided to withdraw from the {{role}} role at {{company}}, and I wanted you to be the first to know. It is a firm decision.',
      ],
      [
        'Thank you for opening that door for me; my thanks go to everybody I met there as well. I would be glad to work with you on whatever comes next.',
      ],
    ],
  },
  warm: {
    subject: ['My decision about {{company}}', 'My decision'],
    body: [
      [
        'After a good deal of thought I am withdrawing from the {{role}} role at {{company}}. You hear it first, since you have put so much into it.',
      ],
      [
        'You prepared me well and kept me in the picture all along, and I am grateful. My best wishes go to the people there. I hope to find the right thing with you next time.',
      ],
    ],
  },
  formal: {
    subject: ['Withdrawal: {{role}} at {{company}}', 'Withdrawal: {{role}}'],
    body: [
      [
        'I wish to inform you that I am withdrawing from the process for the {{role}} role at {{company}}. The decision is final, and you are welcome to pass it on.',
      ],
      [
        'Thank you for your careful support, and kindly extend my thanks to all those involved at the company. I would value working with you again.',
      ],
    ],
  },
};

/** Having signed elsewhere, through the recruiter. */
const signedToRecruiter: Readonly<Record<LetterTone, LetterWords>> = {
  plain: {
    subject: ['Withdrawing: {{role}} at {{company}}', 'Withdrawing: {{role}}'],
    body: [
      [
        'I have signed a contract elsewhere and am withdrawing from the process for the {{role}} role at {{company}}. Please tell them, so that they can plan without me.',
      ],
      [
        'Thank you for putting me forward and for the work you put into it; my thanks go to everybody there as well. I would be glad to stay in contact.',
      ],
    ],
  },
  warm: {
    subject: 'News, and a thank you',
    body: [
      ['Having signed for another job, I am withdrawing from the {{role}} role at {{company}}, and you should hear it from me at once.'],
      [
        'Thank you for putting me forward and for all your help along the way. Please tell {{company}} that I wish them somebody wonderful for the role. I hope that we stay in contact.',
      ],
    ],
  },
  formal: {
    subject: ['Withdrawal: {{role}} at {{company}}', 'Withdrawal: {{role}}'],
    body: [
      [
        'I wish to inform you that I have signed a contract with another company and therefore withdraw from the process for the {{role}} role at {{company}}. Kindly inform them accordingly.',
      ],
      [
        'Thank you for putting me forward and for your careful support, and kindly extend my thanks to all those involved. I would be pleased to remain in contact.',
      ],
    ],
  },
};

/** Leaves a process: the decision first, no argument, the door left open. */
export const withdrawal: TemplatesOf<'withdrawal'> = {
  direct: {
    plain: {
      subject: 'Withdrawing from the {{role}} role',
      body: [
        [
          'I have decided to withdraw from the process for the {{role}} role at {{company}}. You should hear it at once, so that you can plan without me.',
        ],
        [
          ['Thank you for your time and for the open talk about {{topic}}.', 'Thank you for your time and for an open conversation.'],
          'I wish you a good choice, and I would be happy to meet again on another occasion.',
        ],
      ],
      toRecruiter: recruiter.plain,
    },
    warm: {
      subject: 'My decision about the {{role}} role',
      body: [
        ['This is not an easy letter to write: I am withdrawing from the process for the {{role}} role at {{company}}.'],
        [
          [
            'You have been generous with your time, and our talk about {{topic}} is one I will remember.',
            'You have been generous with your time, and our talk is one I will remember.',
          ],
          'I hope that you find the right person soon, and that our paths cross again.',
        ],
      ],
      toRecruiter: recruiter.warm,
    },
    formal: {
      subject: 'Withdrawal from the {{role}} role',
      body: [
        [
          'I am writing to inform you that I withdraw my application for the {{role}} role at {{company}}. This decision was made after careful thought.',
        ],
        [
          'Thank you for the courtesy you have shown me throughout. It would be a pleasure to be in contact again should another occasion arise, and I wish you and your team every success.',
        ],
      ],
      toRecruiter: recruiter.formal,
    },
  },
  recruiter,
  'signed-elsewhere': {
    plain: {
      subject: 'The {{role}} role: my decision',
      body: [
        [
          'I have signed a contract elsewhere and am withdrawing from the process for the {{role}} role at {{company}}. I wanted you to know at once.',
        ],
        ['Thank you for your time and your interest in my work. It was good to get to know you, and I would be glad to stay in contact.'],
      ],
      toRecruiter: signedToRecruiter.plain,
    },
    warm: {
      subject: 'News, and a thank you',
      body: [
        ['Having signed for another job, I am withdrawing from the {{role}} role at {{company}}.'],
        [
          'You made every step pleasant, and I come away thinking highly of the people I met. I wish you somebody wonderful for the role, and I hope that we meet again.',
        ],
      ],
      toRecruiter: signedToRecruiter.warm,
    },
    formal: {
      subject: 'Withdrawal from the {{role}} role',
      body: [
        [
          'I wish to inform you that I have signed a contract with another company and therefore withdraw from the process for the {{role}} role at {{company}}.',
        ],
        [
          'Thank you for the time and attention you have given to my application. I would be pleased to remain in contact, and I wish you every success with the appointment.',
        ],
      ],
      toRecruiter: signedToRecruiter.formal,
    },
  },
};
