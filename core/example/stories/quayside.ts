import type { Moments } from '../moments.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Quayside Labs: a good first talk, then the role was put on hold. */
export const quayside = (moments: Moments): Story => {
  const teller = tellerOf('quayside', moments);
  const { ago, after } = moments;
  const appliedAt = ago(21, '18:50');
  const [ines, daniel] = [personIdOf('ines'), personIdOf('daniel')];
  const pausedAt = ago(2, '16:20');
  const first = teller.interview({
    round: 1,
    endAt: ago(10, '11:00'),
    minutes: 45,
    format: 'video',
    with: [ines],
    feeling: 'good',
    goodAnswer: 'A dashboard nobody needs any more',
  });
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Quayside Labs',
      business: 'A small research firm that studies how cities move',
      role: 'Insight Analyst',
      source: 'Job board',
      createdAt: appliedAt,
      referenceIds: [daniel],
      excites: 'A small team close to its readers.',
    }),
    interviews: [first],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('interviewing', ago(13, '10:15')),
      teller.event('contact', {
        at: pausedAt,
        direction: 'in',
        personId: ines,
        party: 'employer',
        medium: 'mail',
        about: 'delay',
        notes: 'The budget of next year is not settled. They will write when it is.',
      }),
      teller.stage('paused', pausedAt),
    ],
    marks: [
      teller.done('thank-you', after(first.endAt, 3 * 60), first.id, ines),
      teller.done('debrief', after(first.endAt, 8 * 60), first.id),
      teller.done('references', after(first.endAt, 21 * 60), teller.opportunityId, daniel),
    ],
  };
};
