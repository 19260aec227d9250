import { answerIdOf, asked, debriefOf, itemIdOf } from '../debriefs.ts';
import type { Moments } from '../moments.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Tidewell, through Tom Lindqvist: asked twice, silent for weeks; the playbook proposes to let it go. */
export const tidewell = (moments: Moments): Story => {
  const teller = tellerOf('tidewell', moments);
  const { ago, after } = moments;
  const appliedAt = ago(33, '20:30');
  const [tom, lewis] = [personIdOf('tom'), personIdOf('lewis')];
  const screening = teller.interview({
    round: 0,
    endAt: ago(28, '10:30'),
    minutes: 30,
    format: 'phone',
    with: [lewis],
    feeling: 'fine',
    gap: 'Pay',
  });
  const askedTom = (workingDays: number) =>
    teller.event('contact', {
      at: ago(workingDays, '09:30'),
      direction: 'out',
      personId: tom,
      party: 'recruiter',
      medium: 'mail',
      about: 'check-in',
    });
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Tidewell',
      business: 'A subscription app for household budgets',
      role: 'Product Analyst',
      source: 'A recruiter wrote',
      createdAt: appliedAt,
      route: { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' },
    }),
    interviews: [screening],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('screening', screening.startAt),
      teller.event('contact', {
        at: after(screening.endAt, 20),
        direction: 'out',
        personId: tom,
        party: 'recruiter',
        medium: 'phone',
        about: 'feedback',
      }),
      askedTom(22),
      askedTom(13),
    ],
    debriefs: [
      debriefOf(screening, moments, {
        begun: 470,
        spent: 10,
        closed: true,
        better: 'I had no figure ready.',
        questions: [
          asked('tidewellpay', {
            question: 'What do you expect to be paid?',
            said: 'Something around the market rate.',
            marks: ['vague'],
            about: 'Pay',
            askedById: lewis,
            answerId: answerIdOf('pay'),
          }),
          asked('tidewellleaving', {
            question: 'Why are you leaving?',
            said: 'I want a change.',
            marks: ['fuller'],
            about: 'Why are you leaving',
            askedById: lewis,
          }),
        ],
        improvableId: itemIdOf('tidewellpay'),
        improvableWhy: 'I had no figure ready, and he wrote that down.',
      }),
    ],
    marks: [teller.done('debrief', after(screening.endAt, 8 * 60), screening.id)],
  };
};
