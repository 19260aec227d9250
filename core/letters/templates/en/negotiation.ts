import type { TemplatesOf } from '../template.ts';

/** To one person only, with a figure that was really named, and leverage only where another offer was made. */
export const negotiation: TemplatesOf<'negotiation'> = {
  figure: {
    plain: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}. I would very much like to accept it, and there is one point I would like to settle with you first.',
        ],
        [
          'It is the pay.',
          [
            'The figure I named to you is {{pay}}, and that is still what I have in mind for the work as you described it.',
            'What I have in mind for the work as you described it is {{usual-pay}}.',
          ],
          'I have thought about it with care, and I would rather say it now than leave it unsaid.',
        ],
        ['Could you come up to that? Everything else in the offer suits me, and with this settled you would have my yes.'],
      ],
    },
    warm: {
      subject: 'Your offer, and one point',
      body: [
        [
          'Your offer of the {{role}} role made me very happy, and I can already picture myself at {{company}}. Before I say yes, I would like to speak openly about one thing.',
        ],
        [
          ['From the start I have had {{pay}} in mind, as you know.', 'The figure I have in mind is {{usual-pay}}.'],
          [
            'Knowing what the work asks for, {{topic}} included, I still think that this is a fair figure.',
            'Knowing what the work asks for, I still think that this is a fair figure.',
          ],
        ],
        ['Is there a way for you to get there? I am asking only you, and only about this. The rest of the offer is just as I hoped.'],
      ],
    },
    formal: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}. I am strongly inclined to accept it, subject to one point that I would like to raise with you.',
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
          'May I ask whether the offer can be adjusted accordingly? I have no further points, and I would be able to confirm my acceptance without delay.',
        ],
      ],
    },
  },
  'other-offer': {
    plain: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}. It is the one I would prefer, and I would like to be open with you about where I stand.',
        ],
        [
          [
            'I also have an offer from another company, which stands until {{other-deadline}}.',
            'I also have an offer from another company.',
          ],
          'What separates the two is pay.',
          ['The figure I named to you is {{pay}}, and that is still what I have in mind.', 'What I have in mind is {{usual-pay}}.'],
        ],
        ['Could you come up to that? With this point settled, you would have my yes, and I would tell the others the same day.'],
      ],
    },
    warm: {
      subject: 'Your offer, and one point',
      body: [
        [
          'Your offer of the {{role}} role made me very happy, and {{company}} is where I would like to be. That is why I would rather be frank than clever.',
        ],
        [
          [
            'Another company has made me an offer as well, and I have promised an answer by {{other-deadline}}.',
            'Another company has made me an offer as well.',
          ],
          [
            'The difference is in the pay: you know that I named {{pay}}, and I still hope for that.',
            'The difference is in the pay: I hope for {{usual-pay}}.',
          ],
        ],
        ['Is there a way for you to get there? If so, the matter is decided for me, and I could not be more pleased about it.'],
      ],
    },
    formal: {
      subject: 'Your offer of the {{role}} role',
      body: [
        [
          'Thank you for the offer of the {{role}} role at {{company}}, which I would prefer to any other. In fairness to you, I would like to set out my position.',
        ],
        [
          ['I hold a second offer, to be answered by {{other-deadline}}.', 'I hold a second offer.'],
          'The decisive difference lies in the salary.',
          [
            'The figure I have named is {{pay}}, and this remains the basis on which I would wish to join.',
            'The basis on which I would wish to join is {{usual-pay}}.',
          ],
        ],
        [
          'May I ask whether your offer can be adjusted accordingly? I would then be able to accept it without delay and decline the other.',
        ],
      ],
    },
  },
};
