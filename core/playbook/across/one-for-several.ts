import type { Action } from '../action.ts';
import type { Together } from './across-rule.ts';

/** Whether it is to be done now or later, and not put off at present. */
export const isAwake = ({ state }: Action, passed: Together['passed']): boolean =>
  state.kind === 'open' || (state.kind === 'snoozed' && passed(state.untilAt));

/** What a step was made into last, so that steps which are the same objects make the same objects again. */
const led = new WeakMap<Action, { readonly others: readonly Action[]; readonly version: Action }>();
const covered = new WeakMap<Action, Action>();

const leading = (first: Action, others: readonly Action[], make: () => Omit<Action, 'covers'>): Action => {
  const known = led.get(first);
  if (known?.others.length === others.length && known.others.every((other, place) => other === others[place])) return known.version;
  const version = { ...make(), covers: others.map(({ key }) => key) };
  led.set(first, { others, version });
  return version;
};

const coveredBy = (step: Action, { key }: Action): Action => {
  const known = covered.get(step);
  if (known?.coveredBy === key) return known;
  const version = { ...step, coveredBy: key };
  covered.set(step, version);
  return version;
};

/**
 * One step that does several: the first as `make` tells it, covering the others, which stay in the plan. Answers each
 * step with its version. What `make` tells may depend on these steps and on nothing that changes while they do not.
 */
export const oneForSeveral = (
  first: Action,
  others: readonly Action[],
  make: () => Omit<Action, 'covers'>,
): readonly (readonly [Action, Action])[] => [
  [first, leading(first, others, make)],
  ...others.map((step): readonly [Action, Action] => [step, coveredBy(step, first)]),
];
