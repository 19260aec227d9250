import type { TemplatesOf } from '../template.ts';

/** Asks somebody to speak for the person, and makes it easy to say no. */
export const referenceRequest: TemplatesOf<'reference-request'> = {
  first: {
    plain: {
      subject: 'May I name you as a reference?',
      body: [
        [
          [
            'I am looking for a new job, chiefly {{reference-roles}}, and few people know my work as you do.',
            'I am looking for a new job, and few people know my work as you do.',
          ],
          'Sooner or later somebody will ask for a reference.',
        ],
        [
          'May I give them your name? You would hear from me before anybody calls, with what the company does and what we talked about. If it does not suit you, just say so; that is perfectly fine.',
        ],
      ],
    },
    warm: {
      subject: 'A favour I would like to ask',
      body: [
        [
          [
            'I think back to our work together often, and more than usual now that I am looking for something new: {{reference-roles}}.',
            'I think back to our work together often, and more than usual now that I am looking for something new.',
          ],
        ],
        [
          'Would you be willing to speak for me if a company asks?',
          'It would be a short call, and you would always know from me beforehand who it is and what it is about. If the moment is wrong, tell me so without a second thought. Either way it would be lovely to hear how you are.',
        ],
      ],
    },
    formal: {
      subject: 'A reference from you',
      body: [
        [
          [
            'I am currently applying for a new position, in particular {{reference-roles}}. Your judgement of my work would carry weight.',
            'I am currently applying for a new position. Your judgement of my work would carry weight.',
          ],
        ],
        [
          'May I name you as a reference? I would inform you in advance of every company concerned and of what was discussed there. Should you prefer not to be named, I fully understand.',
        ],
      ],
    },
  },
  again: {
    plain: {
      subject: 'May I still name you?',
      body: [
        [
          'You were good enough to act as a reference for me before.',
          ['I am looking again, this time for {{reference-roles}}.', 'I am looking again.'],
        ],
        [
          'Is it still all right to give your name? You would hear from me before anybody calls. If you would rather pass this time, that is no trouble at all.',
        ],
      ],
    },
    warm: {
      subject: 'A favour, once more',
      body: [
        [
          'I have not forgotten what your word did for me the last time.',
          ['Now I am on the move again, with my eye on {{reference-roles}}.', 'Now I am on the move again.'],
        ],
        [
          'Would you stand by me once more if somebody calls? You would know beforehand who and why. And if you have done your share, I would understand that very well.',
        ],
      ],
    },
    formal: {
      subject: 'Your reference',
      body: [
        [
          'On an earlier occasion you kindly agreed to provide a reference for me.',
          ['I am now applying for further positions, in particular {{reference-roles}}.', 'I am now applying for further positions.'],
        ],
        [
          'May I continue to name you? As before, I would inform you of each company in advance. Should you prefer not to be named any longer, I fully understand.',
        ],
      ],
    },
  },
};
