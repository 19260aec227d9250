import fc from 'fast-check';
import type { GapPlan } from '../model/brief.ts';
import { answerMarkSchema, type AskedQuestion, type Debrief } from '../model/debrief.ts';
import type { GapKey } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { addMs, DAY_MS, HOUR_MS } from '../time/instant.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, at, aWorkspace } from './builders.ts';
import { aDebrief, anAccountPart, anAskedQuestion, anItemId } from './learning-builders.ts';

/** A few names, each typed in more than one way, so that gaps meet. */
const someName = fc.constantFrom('', 'Pay', 'pay.', 'Window functions', 'WINDOW functions', 'Why are you leaving?', 'why are you leaving');
const someSentence = fc.constantFrom('', 'I guessed.', 'Too long. I had not practised it.', 'She leaned in.');
const someMarks = fc.uniqueArray(fc.constantFrom(...answerMarkSchema.options), { maxLength: 2 });

const someQuestions: fc.Arbitrary<AskedQuestion[]> = fc
  .array(
    fc.record({
      question: someName,
      about: someName,
      marks: someMarks,
      said: someSentence,
      better: someSentence,
      timesAsked: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 4 },
  )
  .map((drawn) => drawn.map((given, index) => anAskedQuestion({ ...given, id: anItemId(`question${index}`) })));

const someMistake = fc.option(fc.record({ what: someName, cause: someSentence, nextTime: someSentence, about: someName }));

const companies = ['northgate', 'halden', 'pellow'] as const;
const FIRST_AT = at('2026-10-01 10:00');
const SEASON_DAYS = 60;

const someRound = fc.record({
  company: fc.constantFrom(...companies),
  day: fc.integer({ min: 0, max: SEASON_DAYS }),
  gap: someName,
  goodAnswer: someName,
  isDebriefed: fc.boolean(),
  questions: someQuestions,
  improvable: fc.nat({ max: 4 }),
  best: fc.nat({ max: 4 }),
  improvableWhy: someSentence,
  gapAbout: someName,
  mistakes: fc.array(someMistake, { maxLength: 2 }),
});

type DrawnRound = typeof someRound extends fc.Arbitrary<infer Drawn> ? Drawn : never;

const roundOf = (drawn: DrawnRound, index: number): { interview: Interview; debrief: Debrief | null } => {
  const id = anInterviewId(`round${index}`);
  const { company, day, gap, goodAnswer, isDebriefed, questions, improvable, best, improvableWhy, gapAbout, mistakes } = drawn;
  const startAt = addMs(FIRST_AT, day * DAY_MS);
  const interview = anInterview({ id, opportunityId: anOpportunityId(company), startAt, endAt: addMs(startAt, HOUR_MS), gap, goodAnswer });
  if (!isDebriefed) return { interview, debrief: null };
  const account = mistakes.map((mistake, place) => anAccountPart({ id: anItemId(`part${place}`), mistake }));
  const [improvableId, bestId] = [questions[improvable]?.id ?? null, questions[best]?.id ?? null];
  return { interview, debrief: aDebrief({ id, questions, improvableId, improvableWhy, bestId, gapAbout, account }) };
};

const someGapPlans: fc.Arbitrary<GapPlan[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('pay', 'window functions', 'why are you leaving'), fc.nat({ max: SEASON_DAYS })), {
    selector: ([id]) => id,
    maxLength: 3,
  })
  .map((drawn) => drawn.map(([id, day]) => ({ id: id as GapKey, plan: 'Practise it aloud.', settledAt: addMs(FIRST_AT, day * DAY_MS) })));

/** Up to eight rounds at three companies over two months, logged and debriefed in any way, about few enough things that they meet. */
export const someDebriefed: fc.Arbitrary<Workspace> = fc
  .record({ rounds: fc.array(someRound, { maxLength: 8 }), gapPlans: someGapPlans })
  .map(({ rounds, gapPlans }) => {
    const made = rounds.map(roundOf);
    return aWorkspace({
      opportunities: companies.map((name) => anOpportunity({ id: anOpportunityId(name), company: name })),
      interviews: made.map(({ interview }) => interview),
      debriefs: made.flatMap(({ debrief }) => (debrief === null ? [] : [debrief])),
      gapPlans,
    });
  });
