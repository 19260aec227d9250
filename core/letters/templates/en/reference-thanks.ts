import type { TemplatesOf } from '../template.ts';

/** After somebody spoke for the person, and once it is known how it ended. */
export const referenceThanks: TemplatesOf<'reference-thanks'> = {
  spoke: {
    plain: {
      subject: ['Thank you for talking to {{company}}', 'Thank you for speaking for me'],
      body: [
        [
          'Thank you for taking the call from {{company}}. It cost you time in the middle of your own work, and I do not take that for granted.',
        ],
        [
          'Whatever comes of the {{role}} role, you will hear it from me. If there is ever something I can do for you in return, I would be glad of the chance.',
        ],
      ],
    },
    warm: {
      subject: ['Thank you for talking to {{company}}', 'Thank you for speaking for me'],
      body: [
        ['You spoke to {{company}} for me, and I cannot tell you how good it feels to be vouched for by somebody who knows.'],
        [
          'Whatever becomes of the {{role}} role, the next coffee is on me, and you will be among the first to know. Thank you for your time and your kind words.',
        ],
      ],
    },
    formal: {
      subject: 'Thank you for your reference',
      body: [
        ['Thank you for the reference that you gave to {{company}} on my behalf. I am aware that it took time, and I value it highly.'],
        [
          'I will inform you as soon as there is a decision on the {{role}} role. Should I be able to return the kindness at any time, it would be a pleasure.',
        ],
      ],
    },
  },
  signed: {
    plain: {
      subject: 'I have the job, thank you',
      body: [
        [
          'It worked out: I have signed with {{company}} for the {{role}} role.',
          ['My first day is {{start}}.', ''],
          'You agreed to speak for me, and that was part of it.',
        ],
        [
          'Thank you for your support and your patience with the calls that it may have brought you. If I can do the same for you one day, you only have to ask.',
        ],
      ],
    },
    warm: {
      subject: 'Good news, and thank you',
      body: [
        [
          'I wanted you to be among the first to know: the contract with {{company}} for the {{role}} role is signed.',
          ['I begin on {{start}} and am looking forward to it enormously.', 'I am looking forward to it enormously.'],
        ],
        [
          'Knowing that you would speak up for me made every interview easier. Thank you, from the bottom of my heart. Let us celebrate it together soon.',
        ],
      ],
    },
    formal: {
      subject: 'The outcome, and my thanks',
      body: [
        [
          'It is a pleasure to inform you that I have signed a contract with {{company}} for the {{role}} role.',
          ['The position begins on {{start}}.', ''],
        ],
        [
          'Your willingness to act as a reference contributed to this, and I thank you for it sincerely. Should I be able to be of service to you in the future, it would be an honour.',
        ],
      ],
    },
  },
  rejected: {
    plain: {
      subject: ['How it ended with {{company}}', 'How it ended'],
      body: [
        [
          'You should hear how it ended: {{company}} chose somebody else for the {{role}} role. It was a fair process, and I learned from it.',
        ],
        [
          'Thank you for being ready to speak for me. It helped to know that. I am looking on, and I will write before anybody else calls you.',
        ],
      ],
    },
    warm: {
      subject: ['How it ended with {{company}}', 'How it ended'],
      body: [
        [
          'It was not to be this time: {{company}} went with another person for the {{role}} role. I am a little sad, and on the whole in good spirits.',
        ],
        [
          'Thank you for standing behind me. That counts just as much when it does not work out. You will hear from me before the next call comes.',
        ],
      ],
    },
    formal: {
      subject: ['The outcome at {{company}}', 'The outcome'],
      body: [
        ['I wish to let you know that {{company}} has decided in favour of another candidate for the {{role}} role.'],
        [
          'Thank you sincerely for your readiness to provide a reference. I am continuing my search and would inform you in advance of any further inquiry.',
        ],
      ],
    },
  },
  withdrawn: {
    plain: {
      subject: ['How it ended with {{company}}', 'How it ended'],
      body: [
        [
          'A short word on how it ended: I have withdrawn from the {{role}} role at {{company}}, so nobody from there should call you any more.',
        ],
        [
          'Thank you for being ready to speak for me. It made the whole thing easier. I am looking on, and I will write before anybody else calls you.',
        ],
      ],
    },
    warm: {
      subject: ['How it ended with {{company}}', 'How it ended'],
      body: [
        [
          'I have taken myself out of the running at {{company}}: the {{role}} role was a good one, and not quite mine. So your telephone will stay quiet on that front.',
        ],
        ['Thank you for standing behind me while I found that out. It meant more than you may think.'],
      ],
    },
    formal: {
      subject: ['The outcome at {{company}}', 'The outcome'],
      body: [
        [
          'I wish to let you know that I have withdrawn my application for the {{role}} role at {{company}}. No further inquiry from there is to be expected.',
        ],
        ['Thank you sincerely for your readiness to provide a reference. I would inform you in advance of any other company.'],
      ],
    },
  },
};
