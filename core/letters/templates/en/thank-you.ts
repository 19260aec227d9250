import type { TemplatesOf } from '../template.ts';
import { thankYouToPanel } from './thank-you-panel.ts';

/** Thanks to whoever interviewed: something they spoke of, at most one answer put right, an open door. */
export const thankYou: TemplatesOf<'thank-you'> = {
  first: {
    plain: {
      subject: ['Thank you, and {{topic}}', 'Thank you for your time'],
      body: [
        [
          ['Thank you for your time {{when}}.', 'Thank you for your time.'],
          'I have kept thinking about what you said about {{topic}}.',
          ['Hearing about {{second-topic}} made the work easier to picture, too.', 'It made the work easy to picture.'],
        ],
        [
          ['You asked for {{material}}, so a copy is attached.', ''],
          ['One answer I would put better today: {{repair}}', ''],
        ],
        [
          [
            'You gave me a good deal to think about, and I came away all the more interested in the {{role}} role.',
            'You gave me a good deal to think about, and I came away all the more interested in the work.',
          ],
          'If anything else would help you decide, I would be glad to send it or to talk again.',
        ],
      ],
    },
    warm: {
      subject: ['Thank you, and {{topic}}', 'Thank you for a good conversation'],
      body: [
        [
          [
            'It was a pleasure to meet you {{when}}, and thank you for making it a real conversation.',
            'Thank you for making our meeting a real conversation.',
          ],
          'Afterwards {{topic}} kept coming back to me, which is usually a good sign.',
          ['I was glad that we came to {{second-topic}} as well.', ''],
        ],
        [
          ['You asked for {{material}}, and a copy is attached.', ''],
          ['Thinking it over, I found a better answer to one of your questions: {{repair}}', ''],
        ],
        [
          [
            'The {{role}} role sounds even better to me now that I have met you, and I would be very glad to do it.',
            'The work sounds even better to me now that I have met you, and I would be very glad to do it.',
          ],
          'If anything else would be useful to you, a second talk included, just say so.',
        ],
      ],
    },
    formal: {
      subject: ['Thank you for the {{interview}}', 'Thank you for the interview'],
      body: [
        [
          [
            'Thank you for the {{interview}} {{when}} and for the care with which you described the {{role}} role.',
            'Thank you for the interview and for the care with which you described the work.',
          ],
          'Your account of {{topic}} was especially helpful.',
          ['So was the discussion of {{second-topic}}.', ''],
        ],
        [
          ['As you requested, {{material}} is attached.', ''],
          ['One of my answers can be put more precisely: {{repair}}', ''],
        ],
        [
          'The conversation confirmed my interest in the position. Should further details be of use to you, I will gladly send them. A second conversation would be welcome at any time.',
        ],
      ],
    },
  },
  later: {
    plain: {
      subject: ['Thank you for the {{interview}}', 'Thank you for another conversation'],
      body: [
        [
          ['Thank you for the {{interview}} {{when}}.', 'Thank you for taking the time again.'],
          'Going further into {{topic}} answered what the first talk had left open.',
          ['Good, too, that {{second-topic}} came up.', ''],
          [
            'Each conversation has made the {{role}} role more concrete, and more attractive.',
            'Each conversation has made the work more concrete, and more attractive.',
          ],
        ],
        [
          ['You asked for {{material}}, so a copy is attached.', ''],
          ['One answer I would put better today: {{repair}}', ''],
        ],
        ['If a detail is missing before you decide, I am easy to reach and happy to fill it in.'],
      ],
    },
    warm: {
      subject: ['Thank you, and {{topic}}', 'Thank you for another good conversation'],
      body: [
        [
          ['Thank you for having me back {{when}}.', 'Thank you for having me back.'],
          'It felt less like an interview than like the start of the work, most of all when we got to {{topic}}.',
          ['And {{second-topic}} is something I would like to hear more about one day.', ''],
        ],
        [
          ['You asked for {{material}}, and a copy is attached.', ''],
          ['One of your questions stayed with me, and here is what I should have said: {{repair}}', ''],
        ],
        ['After meeting you again the wish to join you has only grown. If there is anything else you would like to see or ask, I am here.'],
      ],
    },
    formal: {
      subject: ['Thank you for the {{interview}}', 'Thank you for the further interview'],
      body: [
        [
          ['Thank you for inviting me to the {{interview}} {{when}}.', 'Thank you for inviting me to a further interview.'],
          'Our discussion of {{topic}} gave a full picture of what you expect, and it confirmed my interest.',
          ['The remarks on {{second-topic}} were equally valuable.', ''],
        ],
        [
          ['As you requested, {{material}} is attached.', ''],
          ['One of my answers can be put more precisely: {{repair}}', ''],
        ],
        [
          'I remain keen to take on the work that you described. Should anything remain open before your decision, it would be a pleasure to provide it in writing or in person.',
        ],
      ],
    },
  },
  panel: thankYouToPanel,
  handwritten: {
    plain: {
      subject: '',
      body: [
        [
          ['Thank you for your time {{when}}.', 'Thank you for your time.'],
          'A message felt too quick for a conversation that I keep coming back to.',
          'What you said about {{topic}} is the reason: it showed me what the work is really for.',
        ],
        ['I would be glad to be part of it. Whatever you decide, it was good to meet you.'],
      ],
    },
    warm: {
      subject: '',
      body: [
        [
          [
            'Some thanks belong on paper, and mine for our meeting {{when}} are among them.',
            'Some thanks belong on paper, and mine for our meeting are among them.',
          ],
          'Hearing you speak about {{topic}} was the best part of the day, and it has stayed with me since.',
        ],
        ['It would be a joy to work on that with you. Whatever comes of it, thank you for such a generous welcome.'],
      ],
    },
    formal: {
      subject: '',
      body: [
        [
          ['Allow me to thank you in writing for the {{interview}} {{when}}.', 'Allow me to thank you in writing for the interview.'],
          'Your remarks on {{topic}} were of particular value, and they have strengthened my wish to contribute to the work you described.',
        ],
        ['Whatever your decision may be, I appreciated the attention and the courtesy with which you received me.'],
      ],
    },
  },
};
