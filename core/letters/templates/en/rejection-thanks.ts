import type { TemplatesOf } from '../template.ts';

/** After a no: thanks, and the wish to stay in contact. The recruiter is also asked for all they heard. */
export const rejectionThanks: TemplatesOf<'rejection-thanks'> = {
  employer: {
    plain: {
      subject: 'Thank you for letting me know',
      body: [
        [
          'Thank you for telling me about your decision on the {{role}} role at {{company}}.',
          ['I enjoyed our conversation, above all about {{topic}}.', 'I enjoyed our conversation.'],
        ],
        ['I wish you and your new colleague a good start. If something similar opens up one day, I would be glad to hear of it.'],
      ],
    },
    warm: {
      subject: 'Thank you, all the same',
      body: [
        [
          'Thank you for the kind way in which you told me about the {{role}} role. I had hoped for it, and I am glad to have met you.',
          ['Our talk about {{topic}} was one of the best I have had in this search.', ''],
        ],
        ['All good wishes to you and to everybody at {{company}}. I would love to stay in contact, and who knows what comes along.'],
      ],
    },
    formal: {
      subject: 'Your decision on the {{role}} role',
      body: [
        [
          'Thank you for informing me of your decision on the {{role}} role at {{company}} and for the careful consideration of my application.',
        ],
        [
          'Although the outcome is not the one I had hoped for, the conversation was a pleasure. I wish you every success and would be glad to be considered again on another occasion.',
        ],
      ],
    },
  },
  recruiter: {
    plain: {
      subject: ['{{company}}: thank you, and one question', 'Thank you, and one question'],
      body: [
        [
          'Thank you for telling me about {{company}}, and for everything you did for me with the {{role}} role. I am sorry that it did not come off for either of us.',
        ],
        [
          'Could you tell me all that you heard from them, the critical part included? I can take it, and it will make the next interview better. If another role comes up that you think of me for, I would be glad to talk.',
        ],
      ],
    },
    warm: {
      subject: ['{{company}}: thank you, all the same', 'Thank you, all the same'],
      body: [
        [
          'A no is never a nice call to make, and you made it kindly. Thank you for that, and for all your help with the {{role}} role at {{company}}.',
        ],
        [
          'What did they say about me, in full? You may leave out the cushions; I would like to learn from it. And I hope that this is not the end of our working together: I would trust you with my next step at any time.',
        ],
      ],
    },
    formal: {
      subject: ['The decision of {{company}}', 'Their decision'],
      body: [
        [
          'Thank you for informing me of the decision of {{company}} on the {{role}} role, and for the support you have given me throughout.',
        ],
        [
          'May I ask you to share their comments with me in full, including those that are critical? They would be of help in further interviews. I would be pleased to remain in contact and to be considered for other positions.',
        ],
      ],
    },
  },
};
