import { emptyBrief } from '../../brief/empty-brief.ts';
import { HARBOUR, OUTAGES } from '../answer-bank.ts';
import { answerIdOf, asked, debriefOf, itemIdOf, wanted } from '../debriefs.ts';
import type { Moments } from '../moments.ts';
import { CASE_STUDY } from '../stages.ts';
import { OFFER_ON_THE_TABLE, opportunityOf, personIdOf, type Story, tellerOf } from '../story.ts';

/** Fielding & Rowe: a case study, then a panel of three next week, which they moved by a day. */
export const fielding = (moments: Moments): Story => {
  const teller = tellerOf('fielding', moments);
  const { ago, after, nextWeek, on } = moments;
  const appliedAt = ago(15, '20:45');
  const [carvalho, dev, lotte] = [personIdOf('carvalho'), personIdOf('dev'), personIdOf('lotte')];
  const [callum, helena] = [personIdOf('callum'), personIdOf('helena')];
  const first = teller.interview({
    round: 1,
    endAt: ago(6, '16:30'),
    minutes: 60,
    format: 'video',
    with: [dev],
    feeling: 'good',
    goodAnswer: 'Why I left the last model out',
  });
  const second = teller.interview({
    round: 2,
    endAt: on(nextWeek(2), '10:30'),
    minutes: 60,
    format: 'on-site',
    with: [carvalho, dev, lotte],
    place: '14 Quay Street, second floor, ask for Lotte',
    notes: 'Panel of three, with a short task on a whiteboard.',
  });
  const before = { startAt: on(nextWeek(1), '14:00'), endAt: on(nextWeek(1), '15:00'), endIsKnown: true };
  return {
    opportunity: opportunityOf(teller, moments, {
      company: 'Fielding & Rowe',
      business: 'Consultants who build reporting for insurers',
      role: 'Analytics Engineer',
      source: 'Their website',
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
      teller.event('told', { at: ago(4, '12:30'), topic: 'pay', words: '£44,000 to £48,000', personId: callum }),
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
    debriefs: [
      debriefOf(first, moments, {
        begun: 165,
        spent: 14,
        closed: true,
        well: 'I said plainly why I had left the last model out, and he wrote it down.',
        better: 'I talked about the team where he asked about me.',
        readier: 'One story of my own, told from beginning to end.',
        questions: [
          asked('fieldingalone1', {
            question: 'How do you work when nobody tells you what to do?',
            about: 'Working alone',
            askedById: dev,
          }),
          asked('fieldingalone2', { question: 'Who checked your work there?', about: 'Working alone', askedById: dev }),
          asked('fieldingalone3', { question: 'What have you built on your own?', about: 'Working alone', askedById: dev }),
          asked('fieldingmodel', {
            question: 'Why did you leave the last model out?',
            said: 'It explained the past and nothing else.',
            marks: ['prepared'],
            askedById: dev,
          }),
          asked('fieldingconflict', {
            question: 'Tell us about a conflict in a team.',
            said: 'Two figures on one page, with the rule beside each.',
            marks: ['prepared'],
            about: 'A conflict in the team',
            askedById: dev,
            answerId: answerIdOf('conflict'),
          }),
        ],
        bestId: itemIdOf('fieldingmodel'),
        bestWhy: 'Short, and it was true.',
        expectation: 'easier',
        expectationWhy: 'More of a talk than a test.',
        reactions: 'He nodded at the model and came back to working alone three times.',
        fit: { answer: 'yes', why: 'Quiet team, written decisions' },
        growth: { answer: 'yes', why: 'Lotte would teach me dbt.' },
        goals: { answer: 'partly', why: '' },
        ownQuestions: [
          wanted('fieldingteam', 'How big is the team?', 'answered', 'Seven, two of them at home.'),
          wanted('fieldingreaders', 'Who reads the reports that nobody asked for?', 'forgotten'),
        ],
        topics: ['Why the last model was left out', 'Decisions that are written down'],
        signs: ['conversation', 'engaged', 'excited', 'clear-next-steps'],
        keep: ['Say what I did, then what we did', 'The Harbour story answers working alone'],
      }),
    ],
    briefs: [
      {
        ...emptyBrief(second.id, ago(1, '19:05')),
        setting: 'Panel of three, 60 minutes',
        directions: 'Tram 2 to Quay Street. Leave at 8:40.',
        task: 'A short task on a whiteboard. Lotte Brandt sets it.',
        panel: [
          { personId: carvalho, part: 'has the last word', decides: true },
          { personId: dev, part: 'your manager to be', decides: false },
          { personId: lotte, part: 'sets the task', decides: false },
        ],
        aspects: {
          interest:
            'Reports that operators read on a phone\nModels that are explained before they are used\nA team that writes its decisions down',
          skills: 'dbt migration; the 40-minute query cut to 12 seconds',
          fit: 'Quiet team, written decisions',
          doubts: 'Working alone: the Harbour story',
          terms: '',
        },
        questions: [
          { id: itemIdOf('askquarter'), question: 'What would a good first quarter look like?' },
          { id: itemIdOf('askreaders'), question: 'Who reads the reports that nobody asked for?' },
        ],
        checklist: [{ id: itemIdOf('checksketch'), text: 'The outage sketch, two copies', isReady: true }],
        answerIds: [answerIdOf('hire'), answerIdOf('mistake')],
        storyIds: [HARBOUR, OUTAGES],
      },
    ],
    marks: [
      teller.done('thank-you', after(first.endAt, 90), first.id, dev),
      teller.done('debrief', after(first.endAt, 3 * 60), first.id),
      teller.done('references', after(first.endAt, 18 * 60), teller.opportunityId, helena),
      // Told when they called to move the interview.
      teller.done('tell-of-offer', ago(1, '11:15'), teller.opportunityId, OFFER_ON_THE_TABLE),
    ],
  };
};
