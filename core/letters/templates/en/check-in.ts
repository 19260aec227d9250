import type { TemplatesOf } from '../template.ts';
import { checkInWithRecruiter, contractThroughRecruiter } from './check-in-recruiter.ts';

/** A short question for news: exactly one, without a push. */
export const checkIn: TemplatesOf<'check-in'> = {
  standard: {
    plain: {
      subject: 'The {{role}} role',
      body: [
        [
          [
            'Our conversation {{when}} is still with me, and I am as interested in the {{role}} role at {{company}} as I was then.',
            'Our conversation is still with me, and I am as interested in the {{role}} role at {{company}} as I was then.',
          ],
          ['I have thought about {{topic}} more than once since.', ''],
        ],
        ['Is there any news that you can share? If it is too early to say, that is fine; I will gladly wait.'],
      ],
    },
    warm: {
      subject: ['The {{role}} role, and {{topic}}', 'The {{role}} role'],
      body: [
        [
          [
            'Our conversation about {{topic}} is still on my mind, and so is the {{role}} role at {{company}}.',
            'Our conversation is still on my mind, and so is the {{role}} role at {{company}}.',
          ],
          'The more I think about it, the better it fits.',
        ],
        ['How are things coming along on your side? No hurry at all: these decisions take the time they take.'],
      ],
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          [
            'Following our conversation {{when}}, my interest in the {{role}} role at {{company}} is unchanged.',
            'Since our conversation, my interest in the {{role}} role at {{company}} is unchanged.',
          ],
          ['The discussion of {{topic}} has strengthened it.', ''],
        ],
        ['Could you tell me how the process stands at present? Should it be too early for an answer, I will of course wait for yours.'],
      ],
    },
  },
  reserved: {
    plain: {
      subject: 'The {{role}} role',
      body: [
        [
          'Some weeks have passed since our conversation about the {{role}} role at {{company}}, and I have left you in peace on purpose. My interest has not changed.',
        ],
        [
          'Could you tell me where things stand, and how our conversation came across on your side? Both would help me, whichever way it goes.',
        ],
      ],
    },
    warm: {
      subject: ['The {{role}} role, and {{topic}}', 'The {{role}} role'],
      body: [
        [
          [
            'A few weeks on, {{topic}} still comes to mind when I think of {{company}}.',
            'A few weeks on, our conversation at {{company}} still comes to mind.',
          ],
          'Good decisions take time, so this is only a sign of life: the {{role}} role would still make me very happy.',
        ],
        ['How do things look from your side, and what did you take away from our talk? Frank words are welcome.'],
      ],
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          'Several weeks have passed since our conversation about the {{role}} role at {{company}}. I remain interested in it and understand that such decisions take time.',
        ],
        [
          'May I ask how the process stands, and what impression our conversation left with you? Comments of any kind would be of value to me.',
        ],
      ],
    },
  },
  'on-date': {
    plain: {
      subject: 'The {{role}} role',
      body: [
        [
          ['You mentioned {{decision-day}} as the day for a decision on the {{role}} role at {{company}}.'],
          'Days like that have a way of moving, so I am writing without any expectation that it is settled.',
        ],
        ['Is there anything you can tell me yet? I am still as interested as I was when we spoke.'],
      ],
    },
    warm: {
      subject: ['The {{role}} role, and {{topic}}', 'The {{role}} role'],
      body: [
        [
          'You were kind enough to name {{decision-day}} for the decision on the {{role}} role at {{company}}, which made the waiting easy.',
          ['In the meantime {{topic}} has hardly left my mind.', ''],
        ],
        ['Has there been any word? If it needs a little longer, that is no trouble, and I am as keen as before.'],
      ],
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          'In our conversation you named {{decision-day}} as the date for a decision on the {{role}} role at {{company}}. My interest in it is unchanged.',
        ],
        ['May I ask whether a decision has been reached? Should you require more time, I understand that well.'],
      ],
    },
  },
  second: {
    plain: {
      subject: 'The {{role}} role, once more',
      body: [
        [
          [
            'I wrote {{last-contact}} about the {{role}} role at {{company}} and know how full a week can get.',
            'I wrote some time ago about the {{role}} role at {{company}} and know how full a week can get.',
          ],
          'My interest is the same as it was then.',
        ],
        ['Is the role still open? A single line would do, and a no is a perfectly good answer. I will not ask again after this.'],
      ],
    },
    warm: {
      subject: 'The {{role}} role, once more',
      body: [
        [
          ['My last message {{last-contact}} may well have come at a busy time.', 'My last message may well have come at a busy time.'],
          'I still think of the {{role}} role at {{company}} with pleasure, and I would rather ask once more than wonder.',
        ],
        ['Are you still looking for somebody? Either answer is welcome, and after this one I will leave it with you.'],
      ],
    },
    formal: {
      subject: ['The {{role}} role at {{company}}', 'The {{role}} role'],
      body: [
        [
          'I refer to my message {{last-contact}} about the {{role}} role at {{company}}.',
          'My interest continues, and I appreciate that other matters may have come first.',
        ],
        [
          'May I ask whether the role is still to be filled? A brief answer of either kind would be appreciated, and I will not trouble you further.',
        ],
      ],
    },
  },
  ...checkInWithRecruiter,
  contract: {
    plain: {
      subject: 'The contract for the {{role}} role',
      body: [
        [
          ['I am looking forward to starting at {{company}} on {{start}}.', 'I am looking forward to starting at {{company}}.'],
          'The contract for the {{role}} role has not reached me yet, and I would like to sign it before I give notice.',
        ],
        ['Could you tell me when it will be on its way? If you are missing anything from me, it can be with you the same day.'],
      ],
      toRecruiter: contractThroughRecruiter.plain,
    },
    warm: {
      subject: 'The contract for the {{role}} role',
      body: [
        [
          [
            'I am counting the days until {{start}} and the first morning at {{company}}.',
            'I am already looking forward to the first morning at {{company}}.',
          ],
          'Before I tell my present team, I would like to have the signed contract for the {{role}} role in hand.',
        ],
        ['When might it be ready? Anything you still need from my side you can have the same day.'],
      ],
      toRecruiter: contractThroughRecruiter.warm,
    },
    formal: {
      subject: 'The contract for the {{role}} role',
      body: [
        [
          [
            'Thank you again for the confidence you have placed in me. I look forward to beginning at {{company}} on {{start}}.',
            'Thank you again for the confidence you have placed in me. I look forward to beginning at {{company}}.',
          ],
          'The contract for the {{role}} role is needed before notice can be given in my present position.',
        ],
        ['May I ask when it can be expected? Any document that is still required can be supplied at once.'],
      ],
      toRecruiter: contractThroughRecruiter.formal,
    },
  },
};
