import type { LetterTone } from '../../../model/letter.ts';
import type { LetterVariant } from '../../variants.ts';
import type { LetterWords } from '../template.ts';

/** The same to a recruiter, who takes the question to the company. */
export const negotiationToRecruiter: Readonly<Record<LetterVariant<'negotiation'>, Readonly<Record<LetterTone, LetterWords>>>> = {
  figure: {
    plain: {
      subject: ['The offer from {{company}}', 'The offer, and one point'],
      body: [
        [
          'Thank you for bringing me the offer from {{company}} for the {{role}} role. There is one point I would like to raise with them, through you, before I decide.',
        ],
        [
          'It is the pay.',
          [
            'The figure I have named is {{pay}}, and that is still what I have in mind for the work as it was described to me.',
            'What I have in mind for the work as it was described to me is {{usual-pay}}.',
          ],
        ],
        [
          'Could you ask them whether they can come up to that? You know best how to put it. It matters to my decision, and I would be grateful for a clear word either way.',
        ],
      ],
    },
    warm: {
      subject: ['The offer from {{company}}, and one point', 'The offer, and one point'],
      body: [
        [
          'The offer from {{company}} for the {{role}} role made me very happy, and it would not be here without you. Before I decide, I would like to speak openly about one thing.',
        ],
        [
          ['The figure I have named is {{pay}}.', 'The figure I have in mind is {{usual-pay}}.'],
          [
            'Knowing what the work asks for, {{topic}} included, I still think that this is fair.',
            'Knowing what the work asks for, I still think that this is fair.',
          ],
        ],
        [
          'Could you find out whether there is a way for them to get there? You know how to put it as it is meant, which is one honest question.',
        ],
      ],
    },
    formal: {
      subject: ['The offer from {{company}}', 'The offer, and one point'],
      body: [
        [
          'Thank you for conveying the offer from {{company}} for the {{role}} role, which I am considering with great interest. Before I reach a decision, there is one point to raise with them.',
        ],
        [
          'It concerns the salary.',
          [
            'The figure I have named is {{pay}}, and this remains the basis on which I would wish to join.',
            'The basis on which I would wish to join is {{usual-pay}}.',
          ],
        ],
        [
          'May I ask you to find out whether they can adjust the offer accordingly? Their answer will weigh in my decision, and I leave the manner of asking to your judgement.',
        ],
      ],
    },
  },
  'other-offer': {
    plain: {
      subject: ['The offer from {{company}}', 'The offer, and one point'],
      body: [
        [
          'Thank you for bringing me the offer from {{company}} for the {{role}} role. It deserves a fair answer, so I would like to be open with you about where I stand.',
        ],
        [
          [
            'I also have an offer from another company, which stands until {{other-deadline}}.',
            'I also have an offer from another company.',
          ],
          'What I would like to raise with them is the pay.',
          ['The figure I have named is {{pay}}, and that is still what I have in mind.', 'What I have in mind is {{usual-pay}}.'],
        ],
        [
          'Could you ask them whether they can come up to that? I am weighing everything together, and their answer would help me to decide well and in good time.',
        ],
      ],
    },
    warm: {
      subject: ['The offer from {{company}}, and one point', 'The offer, and one point'],
      body: [
        [
          'The offer from {{company}} for the {{role}} role made me very happy, and it would not be here without you. You should know where I stand.',
        ],
        [
          [
            'Another company has made me an offer as well, and has asked for an answer by {{other-deadline}}.',
            'Another company has made me an offer as well.',
          ],
          [
            'The one thing I would like to raise is the pay: the figure I have named is {{pay}}, and I still hope for that.',
            'The one thing I would like to raise is the pay: I hope for {{usual-pay}}.',
          ],
        ],
        [
          'Could you find out whether there is a way for them to get there? You know how to put it so that it sounds like the question it is, and not like a game.',
        ],
      ],
    },
    formal: {
      subject: ['The offer from {{company}}', 'The offer, and one point'],
      body: [
        [
          'Thank you for conveying the offer from {{company}} for the {{role}} role, which I am considering with great interest. In fairness to everybody, I would like to set out my position.',
        ],
        [
          ['I hold a second offer, to be answered by {{other-deadline}}.', 'I hold a second offer.'],
          'The point I would like to raise is the salary.',
          [
            'The figure I have named is {{pay}}, and this remains the basis on which I would wish to join.',
            'The basis on which I would wish to join is {{usual-pay}}.',
          ],
        ],
        [
          'May I ask you to find out whether they can adjust their offer accordingly? I am weighing all points together, and their answer will be among them.',
        ],
      ],
    },
  },
};
