import type { TemplatesOf } from '../template.ts';
import { negotiationToRecruiter } from './negotiation-recruiter.ts';

/**
 * To one person only, with a figure that was really named, and leverage only where another offer was made. It promises
 * nothing, so that the same words may stand in a letter to each of two companies.
 */
export const negotiation: TemplatesOf<'negotiation'> = {
  figure: {
    plain: {
      subject: 'Your offer of the {{role}} role',
      body: [
        ['Thank you for the offer of the {{role}} role at {{company}}. There is one point I would like to raise with you before I decide.'],
        [
          'It is the pay.',
          [
            'The figure I have named is {{pay}}, and that is still what I have in mind for the work as you described it.',
            'What I have in mind for the work as you described it is {{usual-pay}}.',
          ],
          'I have thought about it with care, and would rather say it now than leave it unsaid.',
        ],
        ['Could you come up to that? It matters to my decision, and I would be grateful for a clear word either way.'],
      ],
      toRecruiter: negotiationToRecruiter.figure.plain,
    },
    warm: {
      subject: 'Your offer, and one point',
      body: [
        [
          'Your offer of the {{role}} role at {{company}} made me very happy, and I am grateful for the trust that comes with it. Before I decide, I would like to speak openly about one thing.',
        ],
        [
          ['The figure I have named is {{pay}}.', 'The figure I have in mind is {{usual-pay}}.'],
          [
            'Knowing what the work asks for, {{topic}} included, I still think that this is fair.',
            'Knowing what the work asks for, I still think that this is fair.',
          ],
        ],
        [
          'Is there a way for you to get there? I am asking only you, and only about this. Whatever comes of it, thank you for hearing me out.',
        ],
      ],
      toRecruiter: negotiationToRecruiter.figure.warm,
    },
    formal: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}, which I am considering with great interest. Before I reach a decision, I would like to raise one point with you.',
        ],
        [
          'It concerns the salary.',
          [
            'The figure I have named is {{pay}}, and this remains the basis on which I would wish to join.',
            'The basis on which I would wish to join is {{usual-pay}}.',
          ],
          'It corresponds to the responsibility that the position carries as you have described it.',
        ],
        [
          'May I ask whether the offer can be adjusted accordingly? Your answer will weigh in my decision, and I would be grateful for an indication either way.',
        ],
      ],
      toRecruiter: negotiationToRecruiter.figure.formal,
    },
  },
  'other-offer': {
    plain: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}. It deserves a fair answer, so I would like to be open with you about where I stand.',
        ],
        [
          [
            'I also have an offer from another company, which stands until {{other-deadline}}.',
            'I also have an offer from another company.',
          ],
          'What I would like to raise with you is the pay.',
          ['The figure I have named is {{pay}}, and that is still what I have in mind.', 'What I have in mind is {{usual-pay}}.'],
        ],
        ['Could you come up to that? I am weighing everything together, and your answer would help me to decide well and in good time.'],
      ],
      toRecruiter: negotiationToRecruiter['other-offer'].plain,
    },
    warm: {
      subject: 'Your offer, and one point',
      body: [
        [
          'Your offer of the {{role}} role at {{company}} made me very happy. I am thinking it over with care, and I would rather be frank with you than clever.',
        ],
        [
          [
            'Another company has made me an offer as well, and has asked for an answer by {{other-deadline}}.',
            'Another company has made me an offer as well.',
          ],
          [
            'The one thing I would like to raise with you is the pay: the figure I have named is {{pay}}, and I still hope for that.',
            'The one thing I would like to raise with you is the pay: I hope for {{usual-pay}}.',
          ],
        ],
        ['Is there a way for you to get there? This is a question and no game, and a clear word from you would help me to choose well.'],
      ],
      toRecruiter: negotiationToRecruiter['other-offer'].warm,
    },
    formal: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}, which I am considering with great interest. In fairness to you, I would like to set out my position.',
        ],
        [
          ['I hold a second offer, to be answered by {{other-deadline}}.', 'I hold a second offer.'],
          'The point I would like to raise with you is the salary.',
          [
            'The figure I have named is {{pay}}, and this remains the basis on which I would wish to join.',
            'The basis on which I would wish to join is {{usual-pay}}.',
          ],
        ],
        [
          'May I ask whether your offer can be adjusted accordingly? I am weighing all points together, and your answer will be among them.',
        ],
      ],
      toRecruiter: negotiationToRecruiter['other-offer'].formal,
    },
  },
};
