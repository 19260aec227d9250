import { expect, test } from 'vitest';
import { briefOf } from '../../core/brief/brief-of.ts';
import { createFormatter } from '../../core/messages/format.ts';
import { anInterview, anInterviewId, anOpportunity, aPerson, at, aWorkspace, london } from '../../core/testing/builders.ts';
import { aBrief, aDebrief, anAskedQuestion, anItemId } from '../../core/testing/learning-builders.ts';
import { createSay } from '../ui/say.ts';
import { aboutThem, checkWords, storyOfPoint, titleOf, whenOf } from './brief-words.ts';

const now = at('2026-11-12 12:00');
const say = createSay((message) => createFormatter({ locale: 'en-GB', zone: london }).say(message, now));
const second = anInterview({
  id: anInterviewId('second'),
  round: 2,
  startAt: at('2026-11-17 09:30'),
  endAt: at('2026-11-17 10:30'),
});
const workspace = aWorkspace({
  opportunities: [anOpportunity({ company: 'Fielding & Rowe' })],
  interviews: [anInterview(), second],
  people: [aPerson({ title: 'Director' })],
  debriefs: [
    aDebrief({
      questions: [
        anAskedQuestion({
          question: 'Can you work alone?',
          about: 'Working alone',
          timesAsked: 3,
          askedById: aPerson().id,
          marks: ['vague'],
        }),
      ],
    }),
  ],
});
const briefIn = (given = workspace) => {
  const brief = briefOf(given, second.id, now);
  if (brief === null) throw new Error('no brief');
  return brief;
};

test('the title says what is left to close, and when nothing is', () => {
  const brief = briefIn();
  expect([
    say(titleOf(brief)),
    say(titleOf({ ...brief, open: 0 })),
    say(titleOf({ ...brief, open: 0, more: brief.points })),
    say(titleOf({ ...brief, open: 0, points: [] })),
    whenOf(brief, say),
  ]).toEqual([
    'Fielding & Rowe, one gap to close',
    'Fielding & Rowe, every gap closed',
    'Fielding & Rowe, the gaps that matter most are closed',
    'Fielding & Rowe, nothing left over to close',
    'Second interview, Tuesday 17 November, 9:30, in person',
  ]);
});

test('a point says where it showed and who asked again', () => {
  expect(briefIn().points.flatMap((point) => storyOfPoint(point).map((line) => say(line)))).toEqual([
    'Missed at Fielding & Rowe',
    'Priya Nair asked three times. Perhaps a doubt.',
  ]);
});

test('who is there is told in a line, in the order that matters at the table', () => {
  const panel = [{ personId: aPerson().id, part: 'your manager to be', decides: true }];
  const { panel: seats } = briefIn({ ...workspace, briefs: { [second.id]: aBrief({ id: second.id, panel }) } });
  expect(seats.map((seat) => aboutThem(seat, say))).toEqual(['Director, your manager to be, has the last word, met on Wed 11 Nov']);
});

test('that somebody decides is said once, whoever says it', () => {
  const panel = [{ personId: aPerson().id, part: 'has the last word', decides: true }];
  const { panel: seats } = briefIn({ ...workspace, briefs: { [second.id]: aBrief({ id: second.id, panel }) } });
  expect(seats.map((seat) => aboutThem(seat, say))).toEqual(['Director, has the last word, met on Wed 11 Nov']);
});

test('a usual thing to have ready that was written down stands there once', () => {
  const checklist = [{ id: anItemId('pen'), text: 'this page and a pen', isReady: true }];
  const brief = briefIn({ ...workspace, briefs: { [second.id]: aBrief({ id: second.id, checklist }) } });
  expect(checkWords(brief.checklist, say).map(({ words }) => words)).toEqual([
    'this page and a pen',
    'Passport or card for the front desk',
    'Two printed copies of your CV',
  ]);
});
