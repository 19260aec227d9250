import type { Moments } from '../moments.ts';
import { CASE_STUDY } from '../stages.ts';
import { OFFER_ON_THE_TABLE, opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Fielding & Rowe: a case study, then a panel of three next week, which they moved by a day. */
export const fielding = (moments: Moments): Story => {
  const teller = tellerOf('fielding', moments);
  const { ago, after, nextWeek, on } = moments;
  const appliedAt = ago(15, '20:45');
  const [edmund, sunita, callum, helena] = [personIdOf('edmund'), personIdOf('sunita'), personIdOf('callum'), personIdOf('helena')];
  const first = teller.interview({
    round: 1,
    endAt: ago(6, '16:30'),
    minutes: 60,
    format: 'video',
    with: [edmund],
    feeling: 'good',
    goodAnswer: 'Why I left the last model out',
    gap: 'Conflict in a team',
  });
  const second = teller.interview({
    round: 2,
    endAt: on(nextWeek(2), '10:30'),
    minutes: 60,
    format: 'on-site',
    with: [edmund, sunita, callum],
    notes: 'Panel of three, with a short task on a whiteboard.',
  });
  const before = { startAt: on(nextWeek(1), '14:00'), endAt: on(nextWeek(1), '15:00'), endIsKnown: true };
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Fielding & Rowe',
      role: 'Analytics Engineer',
      createdAt: appliedAt,
      referenceIds: [helena],
      excites: 'Models that are explained before they are used.',
    }),
    interviews: [first, second],
    events: [
      teller.stage('applied', appliedAt),
      teller.stage('interviewing', ago(10, '10:00')),
      teller.event('contact', {
        at: ago(4, '09:50'),
        direction: 'in',
        personId: callum,
        party: 'employer',
        medium: 'mail',
        about: 'invitation',
      }),
      teller.event('contact', {
        at: ago(4, '12:30'),
        direction: 'out',
        personId: callum,
        party: 'employer',
        medium: 'mail',
        about: 'answer',
      }),
      teller.stage('interviewing', ago(4, '12:30'), CASE_STUDY.id),
      teller.event('interview-rescheduled', {
        at: ago(1, '11:10'),
        interviewId: second.id,
        by: 'employer',
        before,
        after: { startAt: second.startAt, endAt: second.endAt },
        notes: 'One of the three is away on Monday.',
      }),
    ],
    marks: [
      teller.done('thank-you', after(first.endAt, 90), first.id, edmund),
      teller.done('debrief', after(first.endAt, 3 * 60), first.id),
      teller.done('references', after(first.endAt, 18 * 60), teller.opportunityId, helena),
      // Told when they called to move the interview.
      teller.done('tell-of-offer', ago(1, '11:15'), teller.opportunityId, OFFER_ON_THE_TABLE),
    ],
  };
};
