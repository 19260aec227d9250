import { practised } from '../answers/schedule.ts';
import type { PracticeRating, PractisedAnswer, Story } from '../model/answer.ts';
import type { StoryId } from '../model/ids.ts';
import { MINUTE_MS } from '../time/instant.ts';
import { answerIdOf, itemIdOf } from './debriefs.ts';
import type { Moments } from './moments.ts';

/** A wording and how many working days ago it was written. */
type Version = readonly [number, string];
/** A try at it: how many working days ago, how it went, how many minutes it took. */
type Try = readonly [number, PracticeRating, number];

const storyIdOf = (name: string): StoryId => `sty_example${name}` as StoryId;
/** The stories that others speak of. */
export const HARBOUR = storyIdOf('harbour');
export const OUTAGES = storyIdOf('outages');
const ROTA = storyIdOf('rota');
const DASHBOARD = storyIdOf('dashboard');

interface ToldAnswer extends Partial<Pick<PractisedAnswer, 'about' | 'storyIds'>> {
  readonly question: string;
  readonly tags: readonly string[];
  readonly versions: readonly Version[];
  readonly tries?: readonly Try[];
}

const WRITTEN_AT = '18:40';
const PRACTISED_AT = '08:10';
const CREATED_DAYS_AGO = 20;

const answerOf = (name: string, { ago }: Moments, { question, versions, tries = [], ...given }: ToldAnswer): PractisedAnswer => {
  const written: PractisedAnswer = {
    id: answerIdOf(name),
    question,
    about: given.about ?? '',
    tags: [...given.tags],
    versions: versions.map(([days, text], index) => ({ id: itemIdOf(`${name}${String(index)}`), text, at: ago(days, WRITTEN_AT) })),
    storyIds: [...(given.storyIds ?? [])],
    card: null,
    practices: [],
    createdAt: ago(versions[0]?.[0] ?? CREATED_DAYS_AGO, WRITTEN_AT),
  };
  return tries.reduce(
    (answer, [days, rating, minutes]) => practised(answer, { rating, tookMs: minutes * MINUTE_MS }, ago(days, PRACTISED_AT)),
    written,
  );
};

/** The questions that come again and again, with answers that grew from interview to interview; one is still without. */
export const exampleAnswers = (moments: Moments): readonly PractisedAnswer[] => [
  answerOf('hire', moments, {
    question: 'Why should we hire you?',
    tags: ['Opening'],
    storyIds: [HARBOUR],
    versions: [
      [20, 'Because I know SQL well and learn quickly.'],
      [12, 'Because reports I write get read. At Kestrel I halved what we sent and doubled who opened it.'],
      [
        3,
        'Because reports I write get read. I ask who decides something with it, write for that person, and leave the rest out. At Kestrel that cut eleven weekly reports to four, and the depot managers opened all of them.',
      ],
    ],
    tries: [
      [12, 'hard', 2],
      [9, 'good', 1.5],
      [3, 'good', 1.4],
    ],
  }),
  answerOf('mistake', moments, {
    question: 'Tell us about a mistake.',
    tags: ['Behaviour'],
    storyIds: [DASHBOARD],
    versions: [
      [19, 'I once sent a wrong figure to the board.'],
      [
        14,
        'I built a dashboard for people I had not asked. Nobody opened it. I took it down, sat with three of them for a morning each, and the second one is still in use. Since then I ask first.',
      ],
    ],
    tries: [
      [13, 'good', 1.8],
      [7, 'easy', 1.5],
    ],
  }),
  answerOf('leaving', moments, {
    question: 'Why are you leaving?',
    about: 'Why are you leaving',
    tags: ['Opening'],
    versions: [
      [26, 'I want a change.'],
      [12, 'I have learned what I could where I am. I would like to work closer to the people who use what I make.'],
    ],
    tries: [
      [12, 'hard', 1.2],
      [10, 'good', 0.9],
      [6, 'easy', 0.8],
    ],
  }),
  answerOf('ranking', moments, {
    question: 'How would you rank customers by month?',
    about: 'Window functions',
    tags: ['SQL'],
    versions: [[11, 'Rank within each month with a window function, then keep the first ten. One row is one customer in one month.']],
    tries: [[8, 'again', 3]],
  }),
  answerOf('conflict', moments, {
    question: 'Tell us about a conflict in a team.',
    about: 'A conflict in the team',
    tags: ['Behaviour'],
    versions: [
      [
        12,
        'Two of us had built the same figure differently. I put both on one page with the rule beside each, and we let the people who use it choose.',
      ],
    ],
    tries: [
      [9, 'hard', 2.5],
      [6, 'good', 1.6],
    ],
  }),
  answerOf('pay', moments, {
    question: 'What do you expect to be paid?',
    about: 'Pay',
    tags: ['Terms'],
    versions: [
      [27, 'Something around the market rate.'],
      [6, '£44,000 to £48,000, depending on how the week is organised.'],
    ],
    tries: [[2, 'good', 0.4]],
  }),
  answerOf('alone', moments, {
    question: 'How do you work when nobody tells you what to do?',
    about: 'Working alone',
    tags: ['Behaviour'],
    storyIds: [HARBOUR],
    versions: [
      [5, 'I had three weeks and no brief at the harbour. I asked twelve readers first, and the report that came of it was adopted.'],
    ],
  }),
  answerOf('cv', moments, {
    question: 'Walk us through your CV.',
    tags: ['Opening'],
    versions: [[18, 'Three places, one thread: each time I moved closer to the people who decide with the figures.']],
    tries: [
      [15, 'good', 2.2],
      [10, 'easy', 2],
    ],
  }),
  answerOf('start', moments, {
    question: 'When could you start?',
    tags: ['Terms'],
    versions: [[1, 'Four weeks after a signed contract.']],
  }),
  answerOf('month', moments, { question: 'What would you do in your first month?', tags: ['Closing'], versions: [] }),
];

const storyOf = (id: StoryId, at: Story['createdAt'], told: Omit<Story, 'id' | 'createdAt' | 'changedAt'>): Story => ({
  id,
  createdAt: at,
  changedAt: at,
  ...told,
});

/** Four things the person did, to be told in many answers. */
export const exampleStories = ({ ago }: Moments): readonly Story[] => [
  storyOf(HARBOUR, ago(18, '19:20'), {
    title: 'Harbour',
    situation: 'The harbour office sent a weekly report to forty people, and nobody could say who read it.',
    task: 'Find out what they needed, alone, in three weeks and without a brief.',
    action: 'I asked twelve of the forty what they had decided with it last, dropped what nobody named, and cut it to one page.',
    result: 'All four shifts adopted it. It is still one page.',
    shows: ['Working alone', 'Asking first'],
  }),
  storyOf(OUTAGES, ago(14, '18:50'), {
    title: 'The outage sketch',
    situation: 'After an outage three teams counted the same hour in three ways.',
    task: 'Get one figure that everybody would stand behind by Friday.',
    action: 'I drew the three tables on one sheet and marked where each hour was counted twice.',
    result: 'They agreed in one meeting, and the sketch became the definition.',
    shows: ['A conflict in the team', 'Explaining figures'],
  }),
  storyOf(ROTA, ago(22, '20:05'), {
    title: 'The rota that saved a depot',
    situation: 'A depot was to close because its nights cost too much.',
    task: 'Show what the nights were for.',
    action: 'I matched two years of rotas to deliveries and found the one night in six that carried the rest.',
    result: 'They kept the depot, and the nights that pay for it.',
    shows: ['Skills that decide something'],
  }),
  storyOf(DASHBOARD, ago(13, '19:40'), {
    title: 'A dashboard nobody needed',
    situation: 'I had built a dashboard over a month, and three people opened it.',
    task: 'Admit it, and make something of it.',
    action: 'I took it down and sat with each of the three for a morning.',
    result: 'The second one has two charts, and forty people use it.',
    shows: ['A mistake', 'Asking first'],
  }),
];
