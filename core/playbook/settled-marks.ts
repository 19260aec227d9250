import type { Mark } from '../model/mark.ts';
import { ruleNameOf } from './action-key.ts';
import type { Case } from './case.ts';
import { remembered } from './remembered.ts';
import type { RuleId } from './rules.ts';

/** A mark that says done or skipped. */
export type SettledMark = Mark & { readonly state: Exclude<Mark['state'], { readonly kind: 'snoozed' }> };

const isSettledMark = (mark: Mark): mark is SettledMark => mark.state.kind !== 'snoozed';

const byRule = remembered(({ marks }: Case): ReadonlyMap<string, readonly SettledMark[]> => {
  const groups = new Map<string, SettledMark[]>();
  for (const mark of marks.values()) {
    if (!isSettledMark(mark)) continue;
    const rule = ruleNameOf(mark.key);
    const group = groups.get(rule);
    if (group === undefined) groups.set(rule, [mark]);
    else group.push(mark);
  }
  return groups;
});

const NONE: readonly SettledMark[] = [];

/** What the person did or left out of one rule's steps, so that it stays in the plan when its cause has gone. */
export const settledMarksOf = (facts: Case, rule: RuleId): readonly SettledMark[] => byRule(facts).get(rule) ?? NONE;
