import type { TemplatesOf } from '../template.ts';
import { repliesToAnOffer } from './reply-to-offer.ts';

/** Answers to what they wrote, the same day. */
export const reply: TemplatesOf<'reply'> = {
  ...repliesToAnOffer,
  question: {
    plain: {
      subject: 'Your question about the {{role}} role',
      body: [
        [
          'Thank you for your message about the {{role}} role at {{company}}. The short answer is [your answer].',
          '[One sentence that explains it, if it needs one.]',
        ],
        ['If that leaves anything open, I am easy to reach.'],
      ],
    },
    warm: {
      subject: 'Your question about the {{role}} role',
      body: [
        [
          'How good to hear from you, and thank you for asking. For the {{role}} role at {{company}} the honest answer is [your answer].',
          '[One sentence that explains it, if it needs one.]',
        ],
        ['If it would be easier to talk it through, I am happy to do that, too.'],
      ],
    },
    formal: {
      subject: 'Your question about the {{role}} role',
      body: [
        [
          'Thank you for your message concerning the {{role}} role at {{company}}. In answer to your question: [your answer].',
          '[One sentence that explains it, if it needs one.]',
        ],
        ['Should you wish to have further details, it would be a pleasure to supply them.'],
      ],
    },
  },
  invitation: {
    plain: {
      subject: ['Confirmed: {{interview-time}}', 'Confirmed: our next conversation'],
      body: [
        [
          [
            'Thank you for the invitation. {{interview-time}} suits me well, and I will be there.',
            'Thank you for the invitation. [Day and time] suits me well, and I will be there.',
          ],
          'I look forward to talking about the {{role}} role at {{company}} in more depth.',
        ],
        [['If plans change, you can also reach me on {{phone}}.', '']],
      ],
    },
    warm: {
      subject: ['Yes to {{interview-time}}', 'Yes to another conversation'],
      body: [
        [
          [
            'What a pleasure to be invited again. {{interview-time}} is in my diary, and I am already looking forward to it.',
            'What a pleasure to be invited. [Day and time] is in my diary, and I am already looking forward to it.',
          ],
          'There is a good deal about the {{role}} role at {{company}} that I would like to hear more about.',
        ],
        [['Should anything shift on your side, {{phone}} finds me quickest.', '']],
      ],
    },
    formal: {
      subject: ['Confirmation: {{interview-time}}', 'Confirmation of the interview'],
      body: [
        [
          [
            'Thank you for the invitation concerning the {{role}} role at {{company}}. It is a pleasure to confirm {{interview-time}}.',
            'Thank you for the invitation concerning the {{role}} role at {{company}}. It is a pleasure to confirm [day and time].',
          ],
          'I look forward to the conversation.',
        ],
        [['On the day itself you may reach me on {{phone}}.', '']],
      ],
    },
  },
  'new-times': {
    plain: {
      subject: 'Another time for our conversation',
      body: [
        [
          'Thank you for arranging our conversation about the {{role}} role at {{company}}. The time we had does not work out, and I would like to find another one.',
        ],
        ['Any of these would suit me: [first time], [second time] or [third time]. Would one of them work for you?'],
      ],
    },
    warm: {
      subject: 'Another time for our conversation',
      body: [
        ['I was looking forward to our conversation about the {{role}} role at {{company}}, and I still am, only on another day.'],
        ['I could make [first time], [second time] or [third time], and I am flexible around them. Which would be easiest for you?'],
      ],
    },
    formal: {
      subject: 'A new time for the interview',
      body: [
        [
          'With regard to our conversation about the {{role}} role at {{company}}, a new time has to be found. My interest is of course unchanged.',
        ],
        ['I am available on [first time], [second time] and [third time]. Could you let me know which of these is convenient?'],
      ],
    },
  },
  rejection: {
    plain: {
      subject: 'Thank you for letting me know',
      body: [
        [
          'Thank you for telling me about your decision on the {{role}} role at {{company}}. I would have liked the job, and I enjoyed the conversation.',
        ],
        [
          'Could you name one thing that would have made me the stronger choice? If that is not something you share, I understand completely.',
        ],
      ],
    },
    warm: {
      subject: 'Thank you for letting me know',
      body: [
        [
          'Thank you for your message. It is a pity about the {{role}} role, and it changes nothing about how much I liked meeting you at {{company}}.',
        ],
        [
          'If you can spare a line: what could I have shown you more of? And if you cannot, that is quite all right. I hope our paths cross again.',
        ],
      ],
    },
    formal: {
      subject: 'Your decision on the {{role}} role',
      body: [
        [
          'Thank you for informing me of your decision on the {{role}} role at {{company}} and for the consideration given to my application.',
        ],
        [
          'May I ask in which respect another candidate was the better choice? Should this not be possible, I fully understand, and I wish you and your team well.',
        ],
      ],
    },
  },
  'missed-call': {
    plain: {
      subject: 'Your call',
      body: [
        ['Thank you for calling. I am sorry to have missed you, and I will try you again today.'],
        [
          [
            'If you would rather call back about the {{role}} role at {{company}}, {{phone}} reaches me from now on.',
            'If it is about the {{role}} role at {{company}} and easier in writing, that is fine as well.',
          ],
        ],
      ],
    },
    warm: {
      subject: 'Sorry to have missed you',
      body: [
        ['How kind of you to call, and how like a telephone to ring at the wrong moment. I will call you back today.'],
        [
          [
            'Should you get there first, {{phone}} is switched on and I am glad to talk about {{company}} at any time.',
            'Whatever it is about, I am glad to hear from {{company}}.',
          ],
        ],
      ],
    },
    formal: {
      subject: 'Your telephone call',
      body: [
        ['Thank you for your call, which I was unfortunately unable to take. I will return it in the course of the day.'],
        [
          [
            'Concerning the {{role}} role at {{company}}, you may also reach me on {{phone}}.',
            'You may also write to me concerning the {{role}} role at {{company}}.',
          ],
        ],
      ],
    },
  },
  'ask-format': {
    plain: {
      subject: ['Before {{interview-time}}', 'Before our next conversation'],
      body: [
        [
          [
            'I am looking forward to {{interview-time}} and would like to come well prepared for the {{role}} role at {{company}}.',
            'I am looking forward to our next conversation and would like to come well prepared for the {{role}} role at {{company}}.',
          ],
        ],
        ['Could you tell me who will be there, how it will be held, and whether there will be a task?'],
      ],
    },
    warm: {
      subject: ['Getting ready for {{interview-time}}', 'Getting ready for our next conversation'],
      body: [
        [
          [
            '{{interview-time}} is in my diary, and I would like to make the most of it for the {{role}} role at {{company}}.',
            'I would like to make the most of our next conversation about the {{role}} role at {{company}}.',
          ],
        ],
        ['Whom will I have the pleasure of meeting, and is there a task or a topic that you would like me to prepare?'],
      ],
    },
    formal: {
      subject: 'The coming interview',
      body: [
        [
          [
            'In preparation for the interview on {{interview-time}} concerning the {{role}} role at {{company}}, one question remains.',
            'In preparation for the coming interview concerning the {{role}} role at {{company}}, one question remains.',
          ],
        ],
        ['May I ask who will take part, in which form it will be held, and whether a task is to be expected?'],
      ],
    },
  },
};
