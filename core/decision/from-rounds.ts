import { debriefRounds } from '../debrief/rounds.ts';
import { message } from '../messages/message.ts';
import type { Debrief } from '../model/debrief.ts';
import type { Interview } from '../model/interview.ts';
import type { Case } from '../playbook/case.ts';
import type { Instant } from '../time/types.ts';
import { type FactBeside, factOf } from './fact-beside.ts';
import type { Beside } from './points.ts';

/** A fact with everything it stands beside. */
export type PlacedFact = readonly [fact: FactBeside, beside: readonly Beside[]];

type Sign = Debrief['signs'][number];

/** Of which points a sign of the debrief says something; how long a talk took, and who else was there, says nothing of them. */
const signsBeside: Readonly<Partial<Record<Sign, readonly Beside[]>>> = {
  conversation: ['company-personality', 'manager-communicator', 'manager-welcoming'],
  'in-this-role': ['manager-expectations'],
  engaged: ['manager-impression', 'manager-listening', 'manager-passion'],
  excited: ['job-excited', 'company-proud'],
  'answered-in-full': ['manager-answers'],
  'met-colleagues': ['company-colleagues'],
  'clear-next-steps': ['manager-expectations'],
};

/** Words by which a question of theirs asks where the person wants to go. Ours: it only decides where a fact is shown. */
const asksForAmbitions = /\b(?:years|ambitions?|aspirations?|career|future|goals?)\b|where do you (?:see|want)|hope to (?:achieve|learn)/iu;

const isSaid = (words: string): boolean => words.trim() !== '';

const leanings = ({ fit, growth, goals }: Debrief, round: number): readonly PlacedFact[] =>
  (
    [
      ['decision.fact.fit', fit, ['company-values', 'company-personality']],
      ['decision.fact.growth', growth, ['job-stretch']],
      ['decision.fact.goals', goals, ['job-plan']],
    ] as const
  )
    .filter(([, { answer, why }]) => answer !== null || isSaid(why))
    .map(([key, { answer, why }, beside]) => {
      const side = answer === 'yes' ? 'for' : answer === 'no' ? 'against' : null;
      return [factOf(message(key, { answer: answer ?? 'open', round }), side, why), beside];
    });

const ownQuestions = ({ ownQuestions: asked }: Debrief): readonly PlacedFact[] =>
  asked.map(({ question, state, answer }) => {
    const side = state === 'answered' ? 'for' : state === 'half-answered' ? 'against' : null;
    const text = message('decision.fact.own-question', { state: state === 'half-answered' ? 'half' : state, question });
    return [factOf(text, side, answer), ['manager-answers']];
  });

const ofDebrief = (debrief: Debrief, { round }: Interview): readonly PlacedFact[] => [
  ...leanings(debrief, round),
  ...(isSaid(debrief.reactions)
    ? ([
        [factOf(message('decision.fact.reactions', { round }), null, debrief.reactions), ['manager-impression', 'manager-listening']],
      ] as const)
    : []),
  ...(isSaid(debrief.feelings)
    ? ([[factOf(message('decision.fact.feelings', { round }), null, debrief.feelings), ['job-excited', 'manager-welcoming']]] as const)
    : []),
  ...debrief.signs.flatMap((sign): readonly PlacedFact[] => {
    const beside = signsBeside[sign];
    return beside === undefined ? [] : [[factOf(message('decision.fact.sign', { sign: sign.replaceAll('-', '_'), round }), 'for'), beside]];
  }),
  ...ownQuestions(debrief),
  ...debrief.questions
    .filter(({ question }) => asksForAmbitions.test(question))
    .map(({ question }): PlacedFact => [factOf(message('decision.fact.they-asked', { question, round }), 'for'), ['manager-ambitions']]),
  ...(debrief.expectation === null || debrief.expectation === 'as-expected'
    ? []
    : ([
        [
          factOf(message('decision.fact.expectation', { expectation: debrief.expectation, round }), null, debrief.expectationWhy),
          ['job-excited', 'gut'],
        ],
      ] as const)),
];

const feltSides = { rough: 'against', mixed: null, fine: null, good: 'for', wonderful: 'for' } as const;

const felt = ({ feeling, round }: Interview): readonly PlacedFact[] =>
  feeling === null ? [] : [[factOf(message('decision.fact.felt', { feeling, round }), feltSides[feeling]), ['job-excited', 'gut']]];

/** What the rounds that were held say, in their order. */
export const factsFromRounds = (facts: Case, now: Instant): readonly PlacedFact[] =>
  debriefRounds(facts)
    .filter(({ endAt }) => endAt <= now)
    .flatMap((interview) => {
      const debrief = facts.debriefs.get(interview.id);
      return [...felt(interview), ...(debrief === undefined ? [] : ofDebrief(debrief, interview))];
    });
