import { answerIdOf, asked, debriefOf, itemIdOf } from '../debriefs.ts';
import { keyOf } from '../../playbook/action-key.ts';
import { sentOf } from '../letters.ts';
import type { Moments } from '../moments.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Oakhurst Council: not this time, a few days ago; they were thanked and asked what they thought. */
export const oakhurst = (moments: Moments): Story => {
  const teller = tellerOf('oakhurst', moments);
  const { ago, after } = moments;
  const [appliedAt, rejectedAt] = [ago(28, '19:05'), ago(4, '15:45')];
  const answeredAt = ago(3, '10:20');
  const [janet, helena] = [personIdOf('janet'), personIdOf('helena')];
  const first = teller.interview({
    round: 1,
    endAt: ago(13, '14:30'),
    minutes: 45,
    format: 'on-site',
    with: [janet],
    feeling: 'rough',
    goodAnswer: 'Survey weights',
    gap: 'Conflict in a team',
  });
  const rejected = teller.stage('rejected', rejectedAt);
  const askedWhy = teller.event('contact', {
    at: answeredAt,
    direction: 'out',
    personId: janet,
    party: 'employer',
    medium: 'mail',
    about: 'feedback',
  });
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Oakhurst Council',
      business: 'The council of a town of 180,000 people',
      role: 'Insight Officer',
      source: 'Their website',
      createdAt: appliedAt,
      referenceIds: [helena],
    }),
    interviews: [first],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('interviewing', ago(17, '11:00')),
      teller.event('contact', {
        at: rejectedAt,
        direction: 'in',
        personId: janet,
        party: 'employer',
        medium: 'mail',
        about: 'rejection',
        notes: 'They chose somebody who knows their own systems.',
      }),
      rejected,
      askedWhy,
    ],
    debriefs: [
      debriefOf(first, moments, {
        begun: 345,
        spent: 15,
        closed: true,
        well: 'Survey weights, with an example of my own.',
        better: 'Nearly everything about working with others.',
        readier: 'Three short stories about people, said aloud.',
        questions: [
          asked('oakhurstwindow', {
            question: 'Show the latest answer of each household.',
            said: 'I wrote a join that lost the ties.',
            marks: ['off-guard', 'better'],
            better: 'Number the answers within each household and keep the first.',
            about: 'Window functions',
            askedById: janet,
          }),
          asked('oakhurstleaving', {
            question: 'Why do you want to leave?',
            said: 'I said what annoys me.',
            marks: ['vague', 'unassertive'],
            about: 'Why are you leaving',
            askedById: janet,
            answerId: answerIdOf('leaving'),
          }),
          asked('oakhurstpay', {
            question: 'Which grade do you see yourself in?',
            said: 'I had not looked the grades up.',
            marks: ['off-guard'],
            about: 'Pay',
            askedById: janet,
            answerId: answerIdOf('pay'),
          }),
          asked('oakhurstweights', { question: 'How do you weight a survey?', marks: ['prepared'], askedById: janet }),
        ],
        bestId: itemIdOf('oakhurstweights'),
        improvableId: itemIdOf('oakhurstleaving'),
        improvableWhy: 'I said what annoys me instead of what I want.',
        expectation: 'harder',
        expectationWhy: 'More about people than the advert said.',
        gapAbout: 'A conflict in the team',
        fellWellShort: true,
        account: [
          { id: itemIdOf('oakhursttrain'), when: '12:40, on the train', text: 'I read the advert again and no story.', mistake: null },
          {
            id: itemIdOf('oakhurstroom'),
            when: '14:05, the second question',
            text: 'She asked about a conflict, and I said that we had none.',
            mistake: {
              what: 'I had no example of a conflict',
              cause: 'I had prepared figures, and nobody.',
              nextTime: 'Tell the outage sketch.',
              about: 'A conflict in the team',
            },
          },
        ],
        keep: ['Stories about people, not only about figures'],
      }),
    ],
    marks: [
      teller.done('thank-you', after(first.endAt, 5 * 60), first.id, janet),
      teller.done('debrief', after(first.endAt, 6 * 60), first.id),
      teller.done('references', after(first.endAt, 24 * 60), teller.opportunityId, helena),
      teller.done('ask-feedback', answeredAt, teller.opportunityId, rejected.id),
      teller.done('tell-references', answeredAt, teller.opportunityId, rejected.id, helena),
    ],
    letters: [
      sentOf(
        'oakhurstfeedback',
        {
          kind: 'feedback-request',
          opportunityId: teller.opportunityId,
          interviewId: first.id,
          actionKey: keyOf('ask-feedback', teller.opportunityId, rejected.id),
          to: janet,
          subject: 'Thank you, and one question',
          paragraphs: [
            'Thank you for letting me know about the Insight Officer role at Oakhurst Council. Our conversation was a pleasure, and what you said about survey weights will stay with me.',
            'Could you tell me one thing that would have made me a stronger candidate? If you would rather not, or there is no time, I quite understand.',
          ],
          begunFrom: { kind: 'built-in', variant: 'after-rejection', tone: 'plain' },
          at: answeredAt,
        },
        askedWhy.id,
      ),
    ],
  };
};
