import { type Competence, competencesAmong } from '../../gaps/competences.ts';
import { type NamedShowing, showingsIn } from '../../gaps/showings.ts';
import { message } from '../../messages/message.ts';
import type { Debrief } from '../../model/debrief.ts';
import type { Interview } from '../../model/interview.ts';
import type { Action } from '../action.ts';
import { GAPS_LOOKED_BACK_ROUNDS, GAPS_NAMED } from '../figures.ts';
import { sameValue } from '../same-value.ts';
import type { Together } from './across-rule.ts';

/** The point of the guide that begins a preparation. */
const GAPS = 'gaps';

/** A round that may have shown a gap. */
interface Shown {
  readonly interview: Interview;
  readonly debrief: Debrief | undefined;
}

const isLater = (one: Interview, other: Interview): boolean =>
  one.startAt === other.startAt ? one.id > other.id : one.startAt > other.startAt;

/** The newest rounds of all opportunities that may have shown a gap, the oldest of them first. */
const newestShown = ({ cases }: Together): readonly Shown[] => {
  const newest: Shown[] = [];
  for (const { held, debriefs } of cases) {
    for (const interview of held) {
      const [oldest] = newest;
      const isFull = newest.length === GAPS_LOOKED_BACK_ROUNDS;
      if (isFull && oldest !== undefined && !isLater(interview, oldest.interview)) continue;
      const debrief = debriefs.get(interview.id);
      if (debrief === undefined && interview.gap === '' && interview.goodAnswer === '') continue;
      if (isFull) newest.shift();
      const place = newest.findIndex((other) => isLater(other.interview, interview));
      newest.splice(place < 0 ? newest.length : place, 0, { interview, debrief });
    }
  }
  return newest;
};

/** Reading a debrief takes a while, and the same few are read at every change. */
const read = new WeakMap<Interview, { readonly debrief: Debrief | undefined; readonly showings: readonly NamedShowing[] }>();

const shownBy = ({ interview, debrief }: Shown): readonly NamedShowing[] => {
  const known = read.get(interview);
  if (known !== undefined && known.debrief === debrief) return known.showings;
  const showings = showingsIn(interview, debrief);
  read.set(interview, { debrief, showings });
  return showings;
};

const inWords = ({ name, plan }: Competence): string => (plan.trim() === '' ? name : `${name}: ${plan.trim()}`);

/** What a preparation begins with. */
interface Named {
  readonly count: number;
  readonly first: string;
  readonly words: readonly string[];
}

/** The gaps change rarely, the plan with every fact: a step that begins with the same ones stays the same object. */
const begun = new WeakMap<Action, { readonly named: Named; readonly version: Action }>();

const beginningWith = (step: Action, named: Named): Action => {
  const known = begun.get(step);
  if (known !== undefined && sameValue(known.named, named)) return known.version;
  const version = {
    ...step,
    detail: message('playbook.prepare.detail', { gaps: named.count, first: named.first }),
    guide: step.guide.map((point) => (point.id === GAPS ? { ...point, words: named.words } : point)),
  };
  begun.set(step, { named, version });
  return version;
};

/**
 * The steps of preparing an interview with the gaps that stand open wherever they showed, and what the person is
 * going to do about each: a gap of one company is asked about at the next.
 */
export const prepareGaps = (together: Together): ReadonlyMap<Action, Action> => {
  const steps = together.cases.flatMap(({ prepares }) => prepares);
  if (steps.length === 0) return new Map();
  const showings = newestShown(together).flatMap(shownBy);
  const gaps = competencesAmong(showings, together.gapPlans).filter(({ standing }) => standing === 'open');
  const [first] = gaps;
  if (first === undefined) return new Map();
  const words = gaps.slice(0, GAPS_NAMED).map(inWords);
  const named: Named = { count: gaps.length, first: first.name, words };
  return new Map(steps.map((step) => [step, beginningWith(step, named)]));
};
