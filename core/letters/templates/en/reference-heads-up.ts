import type { TemplatesOf } from '../template.ts';

/** Before somebody calls: who may call, what the company does, what was discussed. */
export const referenceHeadsUp: TemplatesOf<'reference-heads-up'> = {
  first: {
    plain: {
      subject: ['You may get a call from {{company}}', 'You may get a call'],
      body: [
        [
          [
            '{{interviewers}} of {{company}} may call you about me in the next weeks.',
            '[Who may call] of {{company}} may call you about me in the next weeks.',
          ],
          ['I had a {{interview}} for the {{role}} role there {{when}}.', 'I had an interview for the {{role}} role there.'],
        ],
        [
          'To put you in the picture, this is what {{company}} does: {{business}}. We spoke mainly about {{topics}}, so that is what they are most likely to ask about.',
        ],
        [
          'Whatever you remember, good and less good, is what they should hear. If the time is bad for you, tell me and I will name somebody else. Thank you for doing this.',
        ],
      ],
    },
    warm: {
      subject: ['{{company}} may call you', 'Somebody may call you'],
      body: [
        [
          [
            'There is some news, and it may bring you a call: {{interviewers}} of {{company}} might ring you about me.',
            'There is some news, and it may bring you a call: [who may call] of {{company}} might ring you about me.',
          ],
          ['I had a {{interview}} for the {{role}} role there {{when}}.', 'I have talked with them about the {{role}} role.'],
        ],
        [
          'A little background, so that nothing takes you by surprise. What {{company}} does: {{business}}. What we talked about most: {{topics}}.',
        ],
        [
          'You know me from real work, and that is all they want to hear about. Should it be a bad moment, one word is enough. I am very grateful to have you on my side.',
        ],
      ],
    },
    formal: {
      subject: ['A possible call from {{company}}', 'A possible call'],
      body: [
        [
          [
            'It is possible that {{interviewers}} of {{company}} will contact you for a reference in the coming weeks.',
            'It is possible that [who may call] of {{company}} will contact you for a reference in the coming weeks.',
          ],
          ['The occasion is a {{interview}} for the {{role}} role, held {{when}}.', 'The occasion is an interview for the {{role}} role.'],
        ],
        ['The business of {{company}}, for your information: {{business}}. The conversation dealt chiefly with {{topics}}.'],
        [
          'Your own impression of my work is what will be of use to them. Should the coming weeks be inconvenient, another person can be named instead. Thank you for your kindness in this.',
        ],
      ],
    },
  },
  again: {
    plain: {
      subject: ['Another call may come: {{company}}', 'Another call may come'],
      body: [
        [
          [
            'You have spoken for me before, and there may be another call: {{interviewers}} of {{company}}, about the {{role}} role.',
            'You have spoken for me before, and there may be another call: [who may call] of {{company}}, about the {{role}} role.',
          ],
        ],
        ['What {{company}} does: {{business}}. In my {{interview}} the talk was about {{topics}}, which is what they may come back to.'],
        [
          'I know that this is not the first time, and I do not take it for granted. If it is too much at present, tell me and I will name somebody else.',
        ],
      ],
    },
    warm: {
      subject: ['One more call, perhaps: {{company}}', 'One more call, perhaps'],
      body: [
        [
          [
            'You are hearing from me again, for a happy reason: {{interviewers}} of {{company}} may want to ask you about me for the {{role}} role.',
            'You are hearing from me again, for a happy reason: [who may call] of {{company}} may want to ask you about me for the {{role}} role.',
          ],
        ],
        ['So that you have the background, here is what {{company}} does: {{business}}. The {{interview}} turned mostly on {{topics}}.'],
        [
          'You have been so generous with this already that a no would be more than understandable. And if it does ring: thank you, once more.',
        ],
      ],
    },
    formal: {
      subject: ['A further reference: {{company}}', 'A further reference'],
      body: [
        [
          [
            'You have kindly acted as a reference before. {{interviewers}} of {{company}} may now contact you concerning the {{role}} role.',
            'You have kindly acted as a reference before. [Who may call] of {{company}} may now contact you concerning the {{role}} role.',
          ],
        ],
        [
          'The business of {{company}}: {{business}}. The {{interview}} dealt chiefly with {{topics}}, and questions on these points are likely.',
        ],
        ['I am aware that this adds to what you have already done. Should it be inconvenient, another person can be named in your place.'],
      ],
    },
  },
};
