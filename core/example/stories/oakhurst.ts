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
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Oakhurst Council',
      role: 'Insight Officer',
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
    ],
    marks: [
      teller.done('thank-you', after(first.endAt, 5 * 60), first.id, janet),
      teller.done('debrief', after(first.endAt, 6 * 60), first.id),
      teller.done('references', after(first.endAt, 24 * 60), teller.opportunityId, helena),
      teller.done('ask-feedback', answeredAt, teller.opportunityId, rejected.id),
      teller.done('tell-references', answeredAt, teller.opportunityId, rejected.id, helena),
    ],
  };
};
