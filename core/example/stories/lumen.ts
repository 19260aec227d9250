import { answerIdOf, asked, debriefOf, itemIdOf } from '../debriefs.ts';
import type { Moments } from '../moments.ts';
import { opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Lumen & Sons: a question of theirs waits for its answer, and the thanks are late; two sentences still mend both. */
export const lumen = (moments: Moments): Story => {
  const teller = tellerOf('lumen', moments);
  const { ago, after, endedBetween } = moments;
  const appliedAt = ago(12, '19:40');
  const marta = personIdOf('marta');
  const daniel = personIdOf('daniel');
  const first = teller.interview({
    round: 1,
    endAt: endedBetween(45, 26),
    minutes: 50,
    format: 'video',
    with: [marta],
    feeling: 'fine',
    goodAnswer: 'Reading a chart aloud',
    notes: 'I was vague about when I could start. Four weeks is the honest answer.',
  });
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Lumen & Sons',
      business: 'Makers of reporting software for retailers',
      role: 'BI Developer',
      source: 'A friend',
      createdAt: appliedAt,
      referenceIds: [daniel],
    }),
    interviews: [first],
    events: [
      teller.stage('applied', appliedAt),
      teller.event('contact', { at: ago(6, '11:20'), direction: 'in', personId: marta, party: 'employer', medium: 'mail', about: 'other' }),
      teller.stage('interviewing', ago(6, '11:20')),
      teller.event('contact', {
        at: after(first.endAt, 10),
        direction: 'in',
        personId: marta,
        party: 'employer',
        medium: 'mail',
        about: 'question',
        notes: 'She asked when I could start.',
      }),
    ],
    debriefs: [
      debriefOf(first, moments, {
        begun: 285,
        spent: 12,
        closed: true,
        well: 'I read the chart aloud before I judged it.',
        better: 'I was vague about when I could start.',
        readier: 'Say four weeks, and stop.',
        questions: [
          asked('lumenchart', { question: 'What does this chart tell you?', said: 'I read it aloud first.', askedById: marta }),
          asked('lumenstart', {
            question: 'When could you start?',
            said: 'Soon, I think.',
            askedById: marta,
            answerId: answerIdOf('start'),
          }),
        ],
        bestId: itemIdOf('lumenchart'),
        expectation: 'as-expected',
        topics: ['Charts that can be read aloud'],
        signs: ['conversation', 'closing-questions'],
        keep: ['Four weeks is the honest answer'],
      }),
    ],
    marks: [
      teller.done('debrief', after(first.endAt, 5 * 60), first.id),
      teller.done('references', after(first.endAt, 20 * 60), teller.opportunityId, daniel),
    ],
  };
};
