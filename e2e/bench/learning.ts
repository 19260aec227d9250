import { createAnswerSearch } from '../../core/answers/search.ts';
import { askedBefore, knownQuestions } from '../../core/debrief/asked-before.ts';
import { competencesOf } from '../../core/gaps/competences.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { aWorkspace } from '../../core/testing/builders.ts';
import { anAnswer, anAnswerId, anItemId } from '../../core/testing/learning-builders.ts';
import type { Instant } from '../../core/time/types.ts';
import { type Figure, median, percentile } from './figures.ts';
import { tookMs } from './took.ts';

const ANSWERS = 2000;
/** About two minutes of speech, in as many different words as people use. */
const WORDS_EACH = 300;
const VOCABULARY = 4000;
const SAVES = 40;
const QUERY = 'rehearsed judgement bacofe';
const QUESTION = 'tell us about a time when';

const SYLLABLES = 'ba co du fe gi ha jo ku le mi no pa re so tu va we yo za chi'.split(' ');

/** Words with the spread of a language: few of them make up most of a text, and they begin in many ways. */
const wordAt = (place: number): string => {
  const number = Math.floor((((place * 7919) % 104_729) / 104_729) ** 3 * VOCABULARY);
  return [number, Math.floor(number / 20), Math.floor(number / 400)].map((each) => SYLLABLES[each % 20] ?? '').join('');
};

const bank = (at: Instant): Workspace =>
  aWorkspace({
    answers: Array.from({ length: ANSWERS }, (_none, number) =>
      anAnswer({
        id: anAnswerId(`a${String(number).padStart(5, '0')}`),
        question: `Tell us about a time when you met ${wordAt(number)} and rehearsed it ${String(number)}?`,
        about: `Judgement ${String(number % 40)}`,
        versions: [
          {
            id: anItemId('first'),
            text: Array.from({ length: WORDS_EACH }, (_word, place) => wordAt(number * WORDS_EACH + place)).join(' '),
            at,
          },
        ],
      }),
    ),
  });

const keysOf = (line: string, run: (typed: string) => unknown): readonly number[] =>
  Array.from(line, (_letter, index) => tookMs(() => run(line.slice(0, index + 1))));

/** What the answer bank, and what was asked and was a gap before, cost while somebody types. */
export const learningFigures = (crowd: Workspace, now: Instant): readonly Figure[] => {
  const search = createAnswerSearch(bank(now));
  const pieces: number[] = [];
  while (!search.isComplete()) pieces.push(tookMs(search.readOn));
  search.find(QUERY);
  const keys = keysOf(QUERY, search.find);

  const known = knownQuestions(crowd, null);
  askedBefore(known, QUESTION);
  const asked = keysOf(QUESTION, (typed) => askedBefore(known, typed));

  competencesOf(crowd, now);
  let present = crowd;
  const written = Object.values(crowd.debriefs).slice(0, SAVES);
  const saves = written.map((debrief, index) => {
    present = { ...present, debriefs: { ...present.debriefs, [debrief.id]: { ...debrief, gapAbout: `Competence ${String(index)}` } } };
    return tookMs(() => competencesOf(present, now));
  });

  const of = `${String(ANSWERS)} long answers`;
  return [
    { name: `searching ${of}: reading a piece of them, 99 of 100`, value: percentile(pieces, 0.99), unit: 'ms', goal: 50 },
    { name: `searching ${of}: a key, 95 of 100`, value: percentile(keys, 0.95), unit: 'ms', goal: 16 },
    { name: `asked before, of ${String(known.length)} questions: a key, 95 of 100`, value: percentile(asked, 0.95), unit: 'ms', goal: 16 },
    {
      name: `gaps of ${String(Object.keys(crowd.debriefs).length)} debriefs after one was saved, median`,
      value: median(saves),
      unit: 'ms',
      goal: null,
    },
  ];
};
