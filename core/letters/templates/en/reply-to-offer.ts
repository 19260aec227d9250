import type { TemplatesOf } from '../template.ts';
import { toRecruiterAfterwards } from './recruiter-afterwards.ts';
import { repliesThroughRecruiter } from './reply-to-offer-recruiter.ts';

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
      toRecruiter: repliesThroughRecruiter.offer.plain,
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
      toRecruiter: repliesThroughRecruiter.offer.warm,
    },
    formal: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}, which I received with great pleasure. I will consider it carefully.',
        ],
        [['You will have my answer by {{offer-deadline}}, as you asked.', 'May I ask until what date the offer stands?']],
      ],
      toRecruiter: repliesThroughRecruiter.offer.formal,
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
      toRecruiter: repliesThroughRecruiter['accept-offer'].plain,
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
      toRecruiter: repliesThroughRecruiter['accept-offer'].warm,
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
      toRecruiter: repliesThroughRecruiter['accept-offer'].formal,
    },
  },
  'more-time': {
    plain: {
      subject: 'Your offer, and a few more days',
      body: [
        ['Thank you again for the offer of the {{role}} role at {{company}}. It is a strong one, and you shall have a considered answer.'],
        [
          {
            elsewhere: 'I am in another conversation as well, and would like to see it through before I decide.',
            otherwise: 'Before I decide, I would like to go through the terms with care and sleep on them.',
          },
          [
            'You named {{offer-deadline}}. Would it be possible to have until [the day you ask for]?',
            'Would it be possible to have until [the day you ask for]?',
          ],
          'If not, you will have my answer in the time you gave me.',
        ],
      ],
      toRecruiter: repliesThroughRecruiter['more-time'].plain,
    },
    warm: {
      subject: 'Your offer, and a small request',
      body: [
        [
          'I am still smiling about the offer of the {{role}} role, and I would like my answer to {{company}} to be one I never have to think about again.',
        ],
        [
          {
            elsewhere:
              'For that a few more days would help, since I am in the middle of another conversation and would like to see it through.',
            otherwise: 'For that a few more days would help: I would like to read the terms in peace and sleep on them.',
          },
          'Could you give me until [the day you ask for]? If it cannot be done, I will answer in time all the same.',
        ],
      ],
      toRecruiter: repliesThroughRecruiter['more-time'].warm,
    },
    formal: {
      subject: 'Time to consider your offer',
      body: [
        ['Thank you once more for the offer of the {{role}} role at {{company}}, which I am considering with great interest.'],
        [
          {
            elsewhere: 'I am engaged in another process as well, which I would wish to see through before I decide.',
            otherwise: 'Before I decide, I would like to examine the terms thoroughly.',
          },
          [
            'The date you named is {{offer-deadline}}. May I ask for your patience until [the day you ask for]?',
            'May I ask for your patience until [the day you ask for]?',
          ],
          'Should this not be possible, my answer will reach you in time.',
        ],
      ],
      toRecruiter: repliesThroughRecruiter['more-time'].formal,
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
          {
            offered:
              'Your own offer of the {{role}} role at {{company}} weighs a great deal with me, and I would like to decide with everything before me. If something of it is still to come, such as the contract in writing, could I have it before then?',
            otherwise:
              'The {{role}} role at {{company}} still interests me a great deal. Is a decision on your side conceivable before then? If it is not, I would understand.',
          },
        ],
      ],
      toRecruiter: toRecruiterAfterwards['other-offer'].plain,
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
        [
          {
            offered:
              'I am very happy about your own offer and want to weigh it in peace. If something of it is still to come, such as the contract in writing, could I see it by then?',
            otherwise: 'Do you see a chance of knowing more by then?',
          },
          'Whatever you say, I will not hold it against anyone.',
        ],
      ],
      toRecruiter: toRecruiterAfterwards['other-offer'].warm,
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
        [
          {
            offered:
              'May I ask for whatever is still outstanding on your own offer, such as the contract in writing, before that date? I wish to consider both with the same care.',
            otherwise: 'May I ask whether your decision could fall before that date?',
          },
          'Should this not be feasible, I fully understand.',
        ],
      ],
      toRecruiter: toRecruiterAfterwards['other-offer'].formal,
    },
  },
};
