import type { TemplatesOf } from '../template.ts';

/** Answers where an offer is on the table, theirs or another. */
export const repliesToAnOffer: Pick<TemplatesOf<'reply'>, 'offer' | 'accept-offer' | 'more-time' | 'other-offer'> = {
  offer: {
    plain: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for offering me the {{role}} role at {{company}}. I am very glad about it and would like to read everything with care before I answer.',
        ],
        [['You named {{offer-deadline}}, and you will have my answer by then.', 'Until when would you like to have my answer?']],
      ],
    },
    warm: {
      subject: 'Thank you for your offer',
      body: [
        ['Your news made my day. Thank you for the offer of the {{role}} role, and for the trust in me that comes with it.'],
        [
          [
            'A decision like this deserves a clear head, so I will take the days until {{offer-deadline}} and give you my answer by then.',
            'A decision like this deserves a clear head: by when would {{company}} like to have my answer?',
          ],
          ['Until then I will be thinking of {{company}} a good deal.', ''],
        ],
      ],
    },
    formal: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}, which I received with great pleasure. I will consider it carefully.',
        ],
        [['You will have my answer by {{offer-deadline}}, as you asked.', 'May I ask until what date the offer stands?']],
      ],
    },
  },
  'accept-offer': {
    plain: {
      subject: 'Yes to the {{role}} role',
      body: [
        [
          'Yes: I am happy to accept the {{role}} role at {{company}}, on the terms we agreed.',
          ['I look forward to starting on {{start}}.', ''],
        ],
        ['Thank you for the way you have led me through all this. Once the contract is here, I will sign it and give notice.'],
      ],
    },
    warm: {
      subject: 'A very happy yes',
      body: [
        [
          'It is a very happy yes. Thank you for choosing me for the {{role}} role; I cannot wait to be part of {{company}}.',
          ['My first day on {{start}} is marked in every diary I own.', ''],
        ],
        ['As soon as the contract with what we agreed arrives, I will sign it and tell my present team.'],
      ],
    },
    formal: {
      subject: 'Acceptance of the {{role}} role',
      body: [
        [
          'It is with pleasure that I accept the {{role}} role at {{company}} on the terms agreed between us.',
          ['I confirm {{start}} as the first day of work.', ''],
        ],
        [
          'Thank you for the confidence you have placed in me. On receipt of the contract I will return it signed and give notice in my present position.',
        ],
      ],
    },
  },
  'more-time': {
    plain: {
      subject: 'Your offer, and a few more days',
      body: [
        ['Thank you again for the offer of the {{role}} role at {{company}}. It is a strong one, and you shall have a considered answer.'],
        [
          [
            'Another conversation I am in will end shortly after {{offer-deadline}}.',
            'Another conversation I am in will end a little later.',
          ],
          'Would it be possible to have until [the day you ask for]? If not, you will have my answer in the time you gave me.',
        ],
      ],
    },
    warm: {
      subject: 'Your offer, and a small request',
      body: [
        [
          'I am still smiling about the offer of the {{role}} role, and I would like my answer to {{company}} to be one I never have to think about again.',
        ],
        [
          'For that a few more days would help, since I am in the middle of another conversation and would like to see it through. Could you give me until [the day you ask for]? If it cannot be done, I will answer in time all the same.',
        ],
      ],
    },
    formal: {
      subject: 'Time to consider your offer',
      body: [
        ['Thank you once more for the offer of the {{role}} role at {{company}}, which I am considering with great interest.'],
        [
          [
            'The date you named is {{offer-deadline}}, and another process in which I am engaged will end shortly after it.',
            'Another process in which I am engaged will end shortly after the date you named.',
          ],
          'May I ask for your patience until [the day you ask for]? Should this not be possible, my answer will reach you in time.',
        ],
      ],
    },
  },
  'other-offer': {
    plain: {
      subject: 'News on my side',
      body: [
        [
          [
            'There is something you should know, and I would rather tell you early: I have received an offer elsewhere, and it stands until {{other-deadline}}.',
            'There is something you should know, and I would rather tell you early: I have received an offer elsewhere.',
          ],
        ],
        [
          'The {{role}} role at {{company}} still interests me a great deal. Is a decision on your side conceivable before then? If it is not, I would understand.',
        ],
      ],
    },
    warm: {
      subject: 'News on my side',
      body: [
        [
          [
            'I would like you to hear this from me: another company has made me an offer and has asked for an answer by {{other-deadline}}.',
            'I would like you to hear this from me: another company has made me an offer.',
          ],
          'I did not want to decide without telling you, because the {{role}} role at {{company}} means a lot to me.',
        ],
        ['Do you see a chance of knowing more by then? Whatever you say, I will not hold it against anyone.'],
      ],
    },
    formal: {
      subject: 'A development on my side',
      body: [
        [
          [
            'I wish to inform you that I have received an offer from another company, to be answered by {{other-deadline}}.',
            'I wish to inform you that I have received an offer from another company.',
          ],
          'My interest in the {{role}} role at {{company}} remains strong.',
        ],
        ['May I ask whether your decision could fall before that date? Should this not be feasible, I fully understand.'],
      ],
    },
  },
};
