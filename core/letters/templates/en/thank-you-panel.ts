import type { TemplatesOf } from '../template.ts';

/** Thanks to each of several people met together. The wordings take turns at different lengths, so that no two notes are alike. */
export const thankYouToPanel: TemplatesOf<'thank-you'>['panel'] = {
  plain: {
    subject: {
      turns: [
        ['Thank you, and {{topic}}', 'Thank you for your time'],
        ['{{topic}}, and thank you', 'Thank you for your questions'],
        ['A word of thanks, and {{topic}}', 'A word of thanks'],
      ],
    },
    body: [
      [
        {
          turns: [
            ['Thank you for your part in the conversation {{when}}.', 'Thank you for your part in the conversation.'],
            ['It was good to have you there {{when}}.', 'It was good to have you there.'],
            ['Thank you for giving up part of your day {{when}}.', 'Thank you for giving up part of your day.'],
            ['Meeting you {{when}} made a difference to how I see the work.', 'Meeting you made a difference to how I see the work.'],
          ],
        },
        {
          turns: [
            'I have kept thinking about what you said about {{topic}}.',
            'Of everything we covered, {{topic}} is what I have thought about most since.',
            'Until then nobody had explained {{topic}} to me in a way that made the work so easy to picture.',
          ],
        },
        ['That we also came to {{second-topic}} was a bonus.', ''],
      ],
      [
        ['You asked for {{material}}, so a copy is attached.', ''],
        {
          turns: [
            ['One answer I would put better today: {{repair}}', ''],
            ['To your own question there is a better answer than mine was: {{repair}}', ''],
          ],
        },
      ],
      [
        {
          turns: [
            'It left me with a clear idea of what the first months would ask for. If anything else would help you decide, I would be glad to send it or to talk again.',
            'Seeing how you work together made the {{role}} role more attractive still, and I could picture myself among you. For further questions, or for an example of my work, a short message is enough.',
            'Work of that kind, done with that care, is what I am looking for. Whatever you would still like to know, or to see of what I do, you are welcome to ask.',
            'The {{role}} role is clearer to me now than any advertisement could make it, and I like what I see. Another example of my work, or a longer answer, is only a message away.',
            'It is a team I would like to learn from and do my share in. If a point stayed open on your side, or another has come up, I am happy to come back to it.',
          ],
        },
      ],
    ],
  },
  warm: {
    subject: {
      turns: [
        ['Thank you, and {{topic}}', 'Thank you for a good conversation'],
        'It was good to meet you',
        ['Still thinking about {{topic}}', 'A word of thanks'],
      ],
    },
    body: [
      [
        {
          turns: [
            [
              'It was a pleasure to meet you {{when}}, and a relief to be asked such real questions.',
              'It was a pleasure to meet you, and a relief to be asked such real questions.',
            ],
            [
              'Thank you for the welcome {{when}}; I felt at home sooner than one usually does when answering questions.',
              'Thank you for the welcome; I felt at home sooner than one usually does when answering questions.',
            ],
            [
              'You made a meeting of many feel like a conversation {{when}}, and I am grateful for that.',
              'You made a meeting of many feel like a conversation, and I am grateful for that.',
            ],
          ],
        },
        {
          turns: [
            'For the rest of the day {{topic}} kept coming back to me.',
            'When you spoke about {{topic}}, it was plain how much thought has gone into it.',
            'The part I have told others about since is {{topic}}.',
            'I could have gone on about {{topic}} for another hour.',
          ],
        },
        ['And it was fun to get to {{second-topic}} at the end.', ''],
      ],
      [
        ['You asked for {{material}}, and a copy is attached.', ''],
        {
          turns: [
            ['Thinking it over, I found a better answer to one of your questions: {{repair}}', ''],
            ['Your question deserved more than I said: {{repair}}', ''],
          ],
        },
      ],
      [
        {
          turns: [
            'The {{role}} role sounds even better to me now that I have met you all. If anything else would be useful to you, a second talk included, just say so.',
            'I went home with a spring in my step and a good idea of the work. If something occurs to you that we did not get to, write or call whenever it suits you.',
            'It would be a joy to go on with that conversation as a colleague. Should you want to see more of what I do, there is plenty to show.',
            'I would be very glad to do this work, and to do it with all of you. Any question that comes up later is welcome, the small ones too.',
            'You make it easy to imagine starting with you on a Monday morning. Until then, I would be happy to pick the conversation up again wherever you like.',
          ],
        },
      ],
    ],
  },
  formal: {
    subject: {
      turns: [
        ['Thank you for the {{interview}}', 'Thank you for the interview'],
        ['The {{interview}}: thank you', 'The interview: thank you'],
        'With thanks for your time',
      ],
    },
    body: [
      [
        {
          turns: [
            [
              'Thank you for taking part in the {{interview}} {{when}} and for the questions you put.',
              'Thank you for taking part in the interview and for the questions you put.',
            ],
            [
              'The {{interview}} {{when}} owed a great deal to your contribution, for which I thank you.',
              'The interview owed a great deal to your contribution, for which I thank you.',
            ],
            ['I am grateful for the time you gave to the {{interview}} {{when}}.', 'I am grateful for the time you gave to the interview.'],
          ],
        },
        {
          turns: [
            'Your account of {{topic}} was especially helpful.',
            'The explanation you gave of {{topic}} showed clearly what the work requires.',
            'Our exchange on {{topic}} was the part that taught me most.',
            'With regard to {{topic}}, your view was new to me and convincing.',
          ],
        },
        ['The same is true of {{second-topic}}.', ''],
      ],
      [
        ['As you requested, {{material}} is attached.', ''],
        {
          turns: [
            ['One of my answers can be put more precisely: {{repair}}', ''],
            ['The answer to your question can be stated more fully: {{repair}}', ''],
          ],
        },
      ],
      [
        {
          turns: [
            'It confirmed my wish to take on the {{role}} role. Should further details be of use to you, I will gladly send them. A second conversation would be welcome at any time.',
            'The conversation as a whole confirmed my interest in the {{role}} role and in the work of your team. Any document or example that would support your decision can follow at short notice.',
            'It strengthened the impression of a team that chooses its methods with care, and my wish to contribute to it in the {{role}} role. For any further question I remain at your disposal.',
            'What you described is the kind of responsibility I hope to take on, and I would value doing so with you. Further information is available whenever you wish to have it.',
            'I came away with respect for how the work is organised and with the wish to take part in it. Should a point remain open, it would be a pleasure to return to it.',
          ],
        },
      ],
    ],
  },
};
