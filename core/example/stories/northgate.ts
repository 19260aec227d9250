import type { Moments } from '../moments.ts';
import { OFFER_ON_THE_TABLE, opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Northgate Energy, through Tom Lindqvist: he agreed to a direct note, which is still in its 24 hours. They named their day. */
export const northgate = (moments: Moments): Story => {
  const teller = tellerOf('northgate', moments);
  const { ago, after, endedBetween, nextWeek, zone } = moments;
  const appliedAt = ago(17, '20:10');
  const [priya, tom, helena] = [personIdOf('priya'), personIdOf('tom'), personIdOf('helena')];
  const screening = teller.interview({ round: 0, endAt: ago(8, '10:30'), minutes: 30, format: 'phone', with: [tom], feeling: 'good' });
  const first = teller.interview({
    round: 1,
    endAt: endedBetween(21, 3),
    minutes: 65,
    format: 'on-site',
    with: [priya],
    feeling: 'good',
    goodAnswer: 'The outage question',
    gap: 'Ranking by month',
    notes: '“In this role you would own the outage reports.” They showed me round the floor afterwards.',
  });
  const calledAt = after(first.endAt, 100);
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Northgate Energy',
      role: 'Data Analyst',
      createdAt: appliedAt,
      route: { kind: 'recruiter', recruiterId: tom, agency: 'Brightwater' },
      referenceIds: [helena],
      excites: 'Reports that decide something the same day. A team that asks why.',
      notes: 'Told them £44,000 to £48,000, four weeks’ notice.',
    }),
    interviews: [screening, first],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('screening', screening.startAt),
      teller.event('contact', { at: ago(5, '15:05'), direction: 'in', personId: tom, party: 'recruiter', medium: 'phone', about: 'other' }),
      teller.stage('interviewing', ago(5, '15:05')),
      teller.event('decision-date-stated', { at: first.endAt, by: 'employer', on: nextWeek(5), zone, interviewId: first.id }),
      teller.event('contact', { at: calledAt, direction: 'out', personId: tom, party: 'recruiter', medium: 'phone', about: 'feedback' }),
      teller.event('direct-note-answered', { at: calledAt, agreed: true }),
    ],
    marks: [
      teller.done('debrief', screening.endAt, screening.id),
      teller.done('debrief', after(first.endAt, 150), first.id),
      teller.done('tell-of-offer', calledAt, teller.opportunityId, OFFER_ON_THE_TABLE),
    ],
  };
};
