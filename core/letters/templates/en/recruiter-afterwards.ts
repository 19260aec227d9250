import type { TemplatesOf } from '../template.ts';

type Afterwards = 'other-offer' | 'they-wrote' | 'signed' | 'withdrawn';

/** To the recruiter: news that concerns the process, and thanks when it is over. */
export const toRecruiterAfterwards: Pick<TemplatesOf<'recruiter-feedback'>, Afterwards> = {
  'other-offer': {
    plain: {
      subject: 'News on my side',
      body: [
        [
          [
            'I have received an offer from another company and am to answer it by {{other-deadline}}.',
            'I have received an offer from another company.',
          ],
          'You should know that before you next speak with {{company}}.',
        ],
        [
          {
            offered:
              'Their own offer of the {{role}} role weighs a great deal with me, and I would like to be fair to everybody. If something of it is still to come, such as the contract in writing, could you find out whether I may have it by then?',
            otherwise:
              'The {{role}} role there still interests me a great deal, and I would like to be fair to everybody. Could you find out whether they will know more by then?',
          },
          'If not, that is an answer, too, and nobody has to hurry on my account.',
        ],
      ],
    },
    warm: {
      subject: 'News on my side',
      body: [
        [
          [
            'Something has happened that I would like you to hear from me: another company has made me an offer, and it stands until {{other-deadline}}.',
            'Something has happened that I would like you to hear from me: another company has made me an offer.',
          ],
          'It has not changed how I feel about {{company}}.',
        ],
        [
          'You know best how to put this to them without it sounding like a threat, which it is not.',
          {
            offered:
              'If something of their own offer of the {{role}} role is still to come, such as the contract in writing, do you think that I could see it by then?',
            otherwise: 'Do you think that the {{role}} role could be decided by then?',
          },
          'I trust your judgement on what to say and when.',
        ],
      ],
    },
    formal: {
      subject: 'A development on my side',
      body: [
        [
          [
            'I wish to inform you that another company has made me an offer, which is to be answered by {{other-deadline}}.',
            'I wish to inform you that another company has made me an offer.',
          ],
          'My interest in the {{role}} role at {{company}} is unchanged.',
        ],
        [
          {
            offered:
              'May I ask you to inform them in whatever form you consider appropriate? I would be grateful to know whether anything outstanding on their own offer, such as the contract in writing, may be expected by then.',
            otherwise:
              'May I ask you to inform them in whatever form you consider appropriate, and to find out whether a decision may be expected by then?',
          },
          'Should this not be possible, I would understand it entirely.',
        ],
      ],
    },
  },
  'they-wrote': {
    plain: {
      subject: ['{{company}} wrote to me directly', 'They wrote to me directly'],
      body: [
        [
          'A short note so that you stay in the picture: {{company}} has written to me directly about the {{role}} role.',
          'It was about [what they wrote], and I have answered the way it came: [what you answered].',
        ],
        [
          'If you would like future messages to go through you, tell me and I will send them your way. Nothing has been agreed that you do not know of, and you will hear of the next step as well.',
        ],
      ],
    },
    warm: {
      subject: ['{{company}} wrote to me directly', 'They wrote to me directly'],
      body: [
        [
          'I would hate for you to hear this from somebody else: {{company}} has been in contact with me about the {{role}} role, without going through you.',
          'It was about [what they wrote], and my answer was [what you answered].',
        ],
        [
          'You brought us together, so you shall always know what is going on. If you would like to handle it differently from here, I am happy to follow your lead.',
        ],
      ],
    },
    formal: {
      subject: ['Direct contact from {{company}}', 'Direct contact from the employer'],
      body: [
        [
          'For your information, {{company}} has contacted me directly concerning the {{role}} role.',
          'The message concerned [what they wrote], and I replied as follows: [what you answered].',
        ],
        [
          'Should you prefer that further communication pass through you, I will gladly proceed in that manner. You will of course be informed of any further step, and nothing has been agreed without your knowledge.',
        ],
      ],
    },
  },
  signed: {
    plain: {
      subject: ['Signed with {{company}}, and thank you', 'Signed, and thank you'],
      body: [
        [
          'The contract with {{company}} for the {{role}} role is signed.',
          ['I start on {{start}}.', ''],
          'It would not have come about without you.',
        ],
        [
          'Thank you for thinking of me in the first place, for preparing me so well, and for the straight answers in between. I will gladly recommend you to others, and I would like to stay in contact: write whenever you are curious how it is going.',
        ],
      ],
    },
    warm: {
      subject: ['Signed with {{company}}, and thank you', 'Signed, and thank you'],
      body: [
        ['It is done: I have signed with {{company}} for the {{role}} role, and I am delighted.', ['My first day is {{start}}.', '']],
        [
          'You saw that this could fit before I did. Thank you for that, for every call, and for your patience with my questions. I hope that we stay in contact; and if you ever need somebody to say what you are like to work with, send them to me.',
        ],
      ],
    },
    formal: {
      subject: ['Contract with {{company}}', 'The contract is signed'],
      body: [
        [
          'I am pleased to confirm that the contract with {{company}} for the {{role}} role has been signed.',
          ['The position begins on {{start}}.', ''],
        ],
        [
          'Thank you sincerely for your professional support from the first conversation to the last. Your advice was valuable at every stage. It would be a pleasure to remain in contact, and I will be glad to recommend you to colleagues.',
        ],
      ],
    },
  },
  withdrawn: {
    plain: {
      subject: ['Thank you for your help with {{company}}', 'Thank you for your help'],
      body: [
        ['Now that I have withdrawn from the {{role}} role at {{company}}, I would like to thank you for the work you put into it.'],
        [
          'You prepared me well, you told me what you heard, and you took my decision without fuss. None of that is usual. You know by now what suits me, so I would be happy to hear from you when something of that kind comes up.',
        ],
      ],
    },
    warm: {
      subject: ['Thank you for your help with {{company}}', 'Thank you for your help'],
      body: [
        ['The {{role}} role at {{company}} is behind me, and what remains is a thank you that I owe you.'],
        [
          'It is a rare thing to have somebody in one’s corner who listens as well as you do. You took my no as calmly as you would have taken a yes. I would love to find the right place with you, so do think of me when you come across it.',
        ],
      ],
    },
    formal: {
      subject: 'With thanks for your support',
      body: [
        ['Following my withdrawal from the {{role}} role at {{company}}, I would like to thank you for your support in the process.'],
        [
          'Your preparation was thorough, your information reliable, and your response to my decision most considerate. It would be a pleasure to work with you again, and I would be glad to hear of any position that you consider suitable.',
        ],
      ],
    },
  },
};
