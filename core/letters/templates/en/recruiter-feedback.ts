import type { TemplatesOf } from '../template.ts';
import { toRecruiterAfterwards } from './recruiter-afterwards.ts';

/** To the recruiter: the person's own impression in balanced words, what to pass on, and what to ask. */
export const recruiterFeedback: TemplatesOf<'recruiter-feedback'> = {
  ...toRecruiterAfterwards,
  'after-interview': {
    plain: {
      subject: ['My {{interview}} at {{company}}', 'My {{interview}}: {{role}}', 'My {{interview}}'],
      body: [
        [
          [
            'Here is how the {{interview}} for the {{role}} role at {{company}} went {{when}}, while it is fresh.',
            'Here is how the {{interview}} for the {{role}} role at {{company}} went, while it is fresh.',
          ],
          '{{impression}}',
        ],
        [
          ['What draws me to it: {{excitement}}', ''],
          ['It was good to meet {{interviewers}}; do pass that on.', ''],
        ],
        [
          ['One thing went unasked, and you may find a moment for it: {{question}}', ''],
          'When you have heard from them, could you tell me what they made of it?',
        ],
      ],
    },
    warm: {
      subject: ['My {{interview}} at {{company}}', 'My {{interview}}: {{role}}', 'My {{interview}}'],
      body: [
        [
          [
            'My {{interview}} for the {{role}} role at {{company}} is over, and you are the first to hear about it.',
            'My interview at {{company}} is over, and you are the first to hear about it.',
          ],
          '{{impression}}',
        ],
        [
          ['If they ask what I like about it, you can quote me: {{excitement}}', ''],
          [
            'Meeting {{interviewers}} was a pleasure, and you are welcome to tell them so.',
            'Meeting the people there was a pleasure, and you are welcome to tell them so.',
          ],
        ],
        [
          ['There is one question I forgot in the heat of it: {{question}}', ''],
          'How did it sound from their side, once you know? And thank you for setting it up so well.',
        ],
      ],
    },
    formal: {
      subject: ['Report on the {{interview}} at {{company}}', 'Report on the {{interview}}'],
      body: [
        [
          [
            'This is a short report on the {{interview}} for the {{role}} role, which took place at {{company}} {{when}}.',
            'This is a short report on the {{interview}} for the {{role}} role at {{company}}.',
          ],
          '{{impression}}',
        ],
        [
          ['The position appeals to me for the following reason: {{excitement}}', ''],
          ['You may convey to {{interviewers}} that I valued the conversation.', 'You may convey to them that I valued the conversation.'],
        ],
        [['One question remained open on my side: {{question}}', ''], 'May I ask for their comments as soon as you have received them?'],
      ],
    },
  },
  'after-rough': {
    plain: {
      subject: ['My {{interview}} at {{company}}', 'My {{interview}}: {{role}}', 'My {{interview}}'],
      body: [
        [
          [
            'You should have my own view of the {{interview}} for the {{role}} role at {{company}} before you speak with them.',
            'You should have my own view of the interview at {{company}} before you speak with them.',
          ],
          '{{impression}}',
        ],
        [
          'Parts of it were harder than I had expected, and I know by now what I would say instead.',
          ['My interest is not in doubt, and this is why: {{excitement}}', 'My interest is not in doubt.'],
        ],
        ['Once you have heard from them, could you tell me what they made of it, the good part included? It all helps me to prepare.'],
      ],
    },
    warm: {
      subject: ['My {{interview}} at {{company}}', 'My {{interview}}: {{role}}', 'My {{interview}}'],
      body: [
        ['I would like you to have the whole picture of my {{interview}} at {{company}}, not only the nice half.', '{{impression}}'],
        [
          [
            'It was good to meet {{interviewers}} all the same, and the {{role}} role still appeals to me.',
            'The {{role}} role still appeals to me all the same.',
          ],
          ['What I like about it has not changed: {{excitement}}', ''],
        ],
        [
          'What do you hear from their side, good parts and weak ones? I have already practised what was missing, so nothing you say will be wasted.',
        ],
      ],
    },
    formal: {
      subject: ['Report on the {{interview}} at {{company}}', 'Report on the {{interview}}'],
      body: [
        [
          [
            'Before you speak with {{company}}, you should have my own assessment of the {{interview}} for the {{role}} role.',
            'Before you speak with {{company}}, you should have my own assessment of the interview.',
          ],
          '{{impression}}',
        ],
        [
          'Some answers did not yet show what I can do, and I have since worked on them.',
          ['My interest in the position is unchanged: {{excitement}}', 'My interest in the position is unchanged.'],
        ],
        [
          'May I ask you for their comments, favourable and critical, once you have received them? They would be of use in any further conversation.',
        ],
      ],
    },
  },
  'pass-on': {
    plain: {
      subject: ['A word of thanks to {{company}}', 'A word of thanks to pass on'],
      body: [
        [
          [
            'I would like to thank {{interviewers}} for the conversation about the {{role}} role at {{company}} {{when}}.',
            'I would like to thank the people at {{company}} for the conversation about the {{role}} role.',
          ],
          'Since you speak with them, may I ask you to pass it on?',
        ],
        [
          [
            'You can tell them that {{topic}} has stayed with me, and that I left with a clear picture of the work.',
            'You can tell them that I left with a clear picture of the work.',
          ],
          ['They had asked for {{material}}, and it is attached.', ''],
          'I would like to do it even more than before. Thank you, too, for setting the meeting up.',
        ],
      ],
    },
    warm: {
      subject: ['A word of thanks to {{company}}', 'A word of thanks to pass on'],
      body: [
        [
          [
            'Meeting {{interviewers}} {{when}} was a pleasure, and they should know it.',
            'Meeting the people at {{company}} was a pleasure, and they should know it.',
          ],
          'Would you be so kind as to pass on my thanks to {{company}} when you talk?',
        ],
        [
          [
            'What stays with me most is {{topic}}; I could have listened for another hour.',
            'It was a real conversation, and I learned a good deal about the work.',
          ],
          ['{{material}}, which they wanted to see, is attached for you to forward.', ''],
          'I like the {{role}} role even better now. And thank you for bringing us together; you had the right idea.',
        ],
      ],
    },
    formal: {
      subject: ['My thanks to {{company}}', 'My thanks for the interview'],
      body: [
        [
          [
            'May I ask you to convey my thanks to {{interviewers}} for the {{interview}} at {{company}} {{when}}?',
            'May I ask you to convey my thanks for the interview to those I met at {{company}}?',
          ],
        ],
        [
          [
            'The discussion of {{topic}} was of particular value, and it confirmed my interest in the {{role}} role.',
            'The conversation confirmed my interest in the {{role}} role.',
          ],
          ['The material that was requested, {{material}}, is attached.', ''],
          'Should they wish to have further information, it can be supplied through you at short notice. Thank you for your own part in arranging the meeting.',
        ],
      ],
    },
  },
};
