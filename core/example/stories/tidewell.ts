import { keyOf } from '../../playbook/action-key.ts';
import type { Moments } from '../moments.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Tidewell, through Tom Lindqvist: silent for weeks; one last try is put off until next Monday. */
export const tidewell = (moments: Moments): Story => {
  const teller = tellerOf('tidewell', moments);
  const { ago, after, nextWeek, on } = moments;
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
  const checkedInAt = ago(22, '09:30');
  const askedTom = teller.event('contact', {
    at: checkedInAt,
    direction: 'out',
    personId: tom,
    party: 'recruiter',
    medium: 'mail',
    about: 'check-in',
  });
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Tidewell',
      role: 'Product Analyst',
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
      askedTom,
    ],
    marks: [
      teller.done('debrief', after(screening.endAt, 8 * 60), screening.id),
      {
        key: keyOf('check-in', teller.opportunityId, askedTom.id),
        opportunityId: teller.opportunityId,
        state: { kind: 'snoozed', at: ago(1, '09:20'), untilAt: on(nextWeek(1), '09:00') },
      },
    ],
  };
};
