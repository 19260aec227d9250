import { keyOf } from '../../playbook/action-key.ts';
import { addDays } from '../../time/local-day.ts';
import type { Moments } from '../moments.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Castlemere Trust, through Aisha Bello: just out of the interview, the call to her comes next. */
export const castlemere = (moments: Moments): Story => {
  const teller = tellerOf('castlemere', moments);
  const { ago, after, endedLast, now, on, today } = moments;
  const appliedAt = ago(9, '18:25');
  const [aisha, ravi, daniel] = [personIdOf('aisha'), personIdOf('ravi'), personIdOf('daniel')];
  const first = teller.interview({
    round: 1,
    endAt: endedLast(),
    minutes: 55,
    format: 'on-site',
    with: [ravi],
    feeling: 'rough',
    goodAnswer: 'Bringing two teams to one set of figures',
  });
  const thankedAt = after(first.endAt, 120);
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Castlemere Trust',
      business: 'A housing charity with some nine thousand homes',
      role: 'Data Lead',
      source: 'A recruiter wrote',
      createdAt: appliedAt,
      route: { kind: 'recruiter', recruiterId: aisha, agency: 'Harrow & Finch' },
      referenceIds: [daniel],
    }),
    interviews: [first],
    events: [
      teller.stage('applied', appliedAt),
      teller.event('contact', {
        at: ago(4, '12:15'),
        direction: 'in',
        personId: aisha,
        party: 'recruiter',
        medium: 'phone',
        about: 'other',
      }),
      teller.stage('interviewing', ago(4, '12:15')),
      // After an evening interview the thanks do not wait for the morning's call.
      ...(thankedAt < now
        ? [
            teller.event('contact', {
              at: thankedAt,
              direction: 'out',
              personId: aisha,
              party: 'recruiter',
              medium: 'mail',
              about: 'thanks',
            }),
          ]
        : []),
    ],
    marks: [
      {
        key: keyOf('references', teller.opportunityId, daniel),
        opportunityId: teller.opportunityId,
        state: { kind: 'snoozed', at: after(first.endAt, 30), untilAt: on(addDays(today, 1), '09:00') },
      },
    ],
  };
};
