import type { TemplatesOf } from '../template.ts';

/** What they asked for, or something worth reading after the talk. */
export const material: TemplatesOf<'material'> = {
  requested: {
    plain: {
      subject: ['As you asked: {{material}}', 'What you asked for'],
      body: [
        [
          'Here is {{material}}, attached to this message as you asked.',
          'It belongs to our conversation about the {{role}} role at {{company}}.',
        ],
        ['If another format would be easier for you, or a part of it needs explaining, a short message is enough.'],
      ],
    },
    warm: {
      subject: ['As you asked: {{material}}', 'What you asked for'],
      body: [
        [
          'Thank you for asking about {{material}}; it is attached, and it was a pleasure to go through it once more with {{company}} in mind.',
        ],
        ['I am happy to walk you through it, whether by phone or over coffee, if that would bring it to life.'],
      ],
    },
    formal: {
      subject: ['As requested: {{material}}', 'The document you requested'],
      body: [
        ['As you requested, {{material}} is attached to this message. It supports my application for the {{role}} role at {{company}}.'],
        ['Should you require it in another form, or with further explanation, it would be a pleasure to provide it.'],
      ],
    },
  },
  unasked: {
    plain: {
      subject: ['Something on {{topic}}', 'Something we spoke about'],
      body: [
        [
          'Since our conversation at {{company}} I came across a piece on {{topic}} that made me think of it: [a link, or its title].',
          'The part worth your time is [what is worth reading].',
        ],
        ['There is nothing you need to do with it. I simply thought that it might be useful.'],
      ],
    },
    warm: {
      subject: ['More on {{topic}}', 'Something we spoke about'],
      body: [
        [
          'Our talk at {{company}} about {{topic}} has kept me reading, and I found something you may enjoy: [a link, or its title].',
          'My favourite part is [what is worth reading].',
        ],
        ['No answer needed. It was too good to keep to myself.'],
      ],
    },
    formal: {
      subject: ['Further reading on {{topic}}', 'Further reading'],
      body: [
        [
          'Following our discussion of {{topic}} at {{company}}, this publication may be of interest to you: [a link, or its title].',
          'It is of value chiefly for [what is worth reading].',
        ],
        ['It requires no reply; it is offered in case it proves useful to your team.'],
      ],
    },
  },
};
