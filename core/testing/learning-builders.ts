import { emptyBrief } from '../brief/empty-brief.ts';
import { emptyDebrief } from '../debrief/empty-debrief.ts';
import type { PractisedAnswer, Story } from '../model/answer.ts';
import type { Brief } from '../model/brief.ts';
import type { AccountPart, AskedQuestion, Debrief, OwnQuestion } from '../model/debrief.ts';
import type { OwnDocument } from '../model/document.ts';
import type { AnswerId, DocumentId, ItemId, StoryId } from '../model/ids.ts';
import { anInterviewId, at } from './builders.ts';

const SHORTEST_ID = 8;
const idOf = (prefix: string, name: string): string => `${prefix}_${name.padEnd(SHORTEST_ID, '0')}`;

/** The same name gives the same id. Names are lower-case letters and digits. */
export const anItemId = (name = 'item'): ItemId => idOf('itm', name) as ItemId;
export const anAnswerId = (name = 'answer'): AnswerId => idOf('ans', name) as AnswerId;
export const aStoryId = (name = 'story'): StoryId => idOf('sty', name) as StoryId;
export const aDocumentId = (name = 'cv'): DocumentId => idOf('doc', name) as DocumentId;

/** The debrief of `anInterview`, begun in its evening, with nothing in it. */
export const aDebrief = (given: Partial<Debrief> = {}): Debrief => ({
  ...emptyDebrief(given.id ?? anInterviewId(), { debriefMinutes: 15 }, at('2026-11-11 20:00')),
  ...given,
});

/** "How would you rank customers by month?", asked once, answered with nothing said about it yet. */
export const anAskedQuestion = (given: Partial<AskedQuestion> = {}): AskedQuestion => ({
  id: anItemId('ranking'),
  question: 'How would you rank customers by month?',
  askedById: null,
  timesAsked: 1,
  said: '',
  marks: [],
  better: '',
  plan: '',
  about: '',
  answerId: null,
  ...given,
});

/** A question of the person's own that was answered. */
export const anOwnQuestion = (given: Partial<OwnQuestion> = {}): OwnQuestion => ({
  id: anItemId('quarter'),
  question: 'What would a good first quarter look like?',
  state: 'answered',
  answer: '',
  ...given,
});

/** The morning of the day, on which nothing went wrong. */
export const anAccountPart = (given: Partial<AccountPart> = {}): AccountPart => ({
  id: anItemId('morning'),
  when: '8:30, on the train',
  text: 'I read the advert once more.',
  mistake: null,
  ...given,
});

/** The brief of `anInterview`, with nothing in it. */
export const aBrief = (given: Partial<Brief> = {}): Brief => ({
  ...emptyBrief(given.id ?? anInterviewId(), at('2026-11-10 18:00')),
  ...given,
});

/** "Why should we hire you?", with one answer, never practised. */
export const anAnswer = (given: Partial<PractisedAnswer> = {}): PractisedAnswer => ({
  id: anAnswerId(),
  question: 'Why should we hire you?',
  about: '',
  tags: [],
  versions: [{ id: anItemId('version'), text: 'Because reports I write get read.', at: at('2026-11-01 18:00') }],
  storyIds: [],
  card: null,
  practices: [],
  createdAt: at('2026-11-01 18:00'),
  ...given,
});

/** The Harbour story, told in full. */
export const aStory = (given: Partial<Story> = {}): Story => ({
  id: aStoryId(),
  title: 'Harbour',
  situation: 'Nobody read the weekly report.',
  task: 'Find out why, alone, in three weeks.',
  action: 'I asked twelve readers and cut it to one page.',
  result: 'It was adopted by all four teams.',
  shows: ['Working alone'],
  createdAt: at('2026-11-01 18:00'),
  changedAt: at('2026-11-01 18:00'),
  ...given,
});

/** A CV with one version, kept as a copy, given to nobody yet. */
export const aDocument = (given: Partial<OwnDocument> = {}): OwnDocument => ({
  id: aDocumentId(),
  title: 'CV',
  kind: 'cv',
  versions: [
    {
      id: anItemId('cv1'),
      label: 'Analyst',
      addedAt: at('2026-10-18 10:00'),
      file: {
        name: 'cv-analyst.pdf',
        size: 48_213,
        changedAt: at('2026-10-17 21:12'),
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        place: { kind: 'copy' },
      },
    },
  ],
  handedOver: [],
  createdAt: at('2026-10-18 10:00'),
  ...given,
});
