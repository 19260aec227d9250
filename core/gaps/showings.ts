import { outcomeOf } from '../debrief/answer-outcome.ts';
import type { Debrief } from '../model/debrief.ts';
import type { GapKey, InterviewId, OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Instant } from '../time/types.ts';
import { gapKeyOf } from './gap-key.ts';
import { ownSentence } from './own-sentence.ts';

/** What one interview showed of one competence. */
export interface Showing {
  readonly interviewId: InterviewId;
  readonly opportunityId: OpportunityId;
  /** When the interview began. */
  readonly at: Instant;
  /** A gap where any part of the interview showed one. */
  readonly outcome: 'gap' | 'well';
  /** The person's own best sentence about it; empty where they wrote none. */
  readonly words: string;
  /** What its debrief says will be done about it; empty where it says nothing. */
  readonly plan: string;
  /** The question it showed in; null where it was no question. */
  readonly question: string | null;
  /** How often the questions about it came in that interview; 1 where it was no question. */
  readonly timesAsked: number;
}

/** What one entry of a debrief says of a competence. */
interface Glimpse {
  readonly key: GapKey;
  readonly name: string;
  readonly outcome: 'gap' | 'well';
  readonly words: string;
  readonly plan: string;
  readonly question: string | null;
  readonly timesAsked: number;
}

/** A competence as one interview showed it, by the name it was given there. */
export interface NamedShowing extends Showing {
  readonly key: GapKey;
  readonly name: string;
}

const glimpse = (name: string, found: Omit<Glimpse, 'key' | 'name'>): readonly Glimpse[] => {
  const key = gapKeyOf(name);
  return key === null ? [] : [{ key, name, ...found }];
};

/** The answers chosen as best and as most improvable come first: the person wrote why. */
const byQuestions = (debrief: Debrief): readonly Glimpse[] => {
  const isChosen = (id: string): boolean => id === debrief.improvableId || id === debrief.bestId;
  const chosenFirst = [...debrief.questions.filter(({ id }) => isChosen(id)), ...debrief.questions.filter(({ id }) => !isChosen(id))];
  return chosenFirst.flatMap((asked) => {
    const outcome = outcomeOf(asked, debrief);
    if (outcome === 'unsaid') return [];
    const why =
      outcome === 'gap' ? asked.id === debrief.improvableId && debrief.improvableWhy : asked.id === debrief.bestId && debrief.bestWhy;
    return glimpse(gapKeyOf(asked.about) === null ? asked.question : asked.about, {
      outcome,
      words: ownSentence([why || '', asked.said, asked.better]),
      plan: asked.plan,
      question: asked.question === '' ? null : asked.question,
      timesAsked: asked.timesAsked,
    });
  });
};

const byMistakes = (debrief: Debrief): readonly Glimpse[] =>
  debrief.account.flatMap(({ mistake, text }) => {
    if (mistake === null) return [];
    const isNamed = gapKeyOf(mistake.about) !== null;
    const words = ownSentence([mistake.cause, isNamed ? mistake.what : '', text]);
    return glimpse(isNamed ? mistake.about : mistake.what, {
      outcome: 'gap',
      words,
      plan: mistake.nextTime,
      question: null,
      timesAsked: 1,
    });
  });

/** The one gap and the one good answer of the log; what went well counts only for what was once a gap. */
const byTaps = ({ gap, goodAnswer }: Interview, gapAbout: string): readonly Glimpse[] => {
  const isNamed = gap !== '' && gapKeyOf(gapAbout) !== null;
  return [
    ...glimpse(isNamed ? gapAbout : gap, { outcome: 'gap', words: isNamed ? gap : '', plan: '', question: null, timesAsked: 1 }),
    ...glimpse(goodAnswer, { outcome: 'well', words: '', plan: '', question: null, timesAsked: 1 }),
  ];
};

const together = ({ id, opportunityId, startAt }: Interview, glimpses: readonly [Glimpse, ...Glimpse[]]): NamedShowing => {
  const outcome = glimpses.some((each) => each.outcome === 'gap') ? 'gap' : 'well';
  const telling = glimpses.filter((each) => each.outcome === outcome);
  const timesAsked = glimpses.reduce((sum, each) => sum + (each.question === null ? 0 : each.timesAsked), 0);
  return {
    key: glimpses[0].key,
    name: (telling[0] ?? glimpses[0]).name,
    interviewId: id,
    opportunityId,
    at: startAt,
    outcome,
    words: telling.find(({ words }) => words !== '')?.words ?? '',
    plan: glimpses.find(({ plan }) => plan.trim() !== '')?.plan ?? '',
    question: telling.find(({ question }) => question !== null)?.question ?? null,
    timesAsked: Math.max(1, timesAsked),
  };
};

const found = (interview: Interview, debrief: Debrief | undefined): readonly NamedShowing[] => {
  const byKey = new Map<GapKey, [Glimpse, ...Glimpse[]]>();
  const all = [
    ...(debrief === undefined ? [] : [...byQuestions(debrief), ...byMistakes(debrief)]),
    ...byTaps(interview, debrief?.gapAbout ?? ''),
  ];
  for (const each of all) {
    const others = byKey.get(each.key);
    if (others === undefined) byKey.set(each.key, [each]);
    else others.push(each);
  }
  return Array.from(byKey.values(), (glimpses) => together(interview, glimpses));
};

interface Known {
  readonly debrief: Debrief | undefined;
  readonly showings: readonly NamedShowing[];
}

/** What is typed into one debrief changes what it shows, and nothing of the thousands of others. */
const known = new WeakMap<Interview, Known>();

/** What one interview showed, each competence once, from the log and from its debrief where there is one. */
export const showingsIn = (interview: Interview, debrief: Debrief | undefined): readonly NamedShowing[] => {
  let last = known.get(interview);
  if (last === undefined || last.debrief !== debrief) known.set(interview, (last = { debrief, showings: found(interview, debrief) }));
  return last.showings;
};
