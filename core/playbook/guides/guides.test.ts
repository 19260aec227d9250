import { expect, it } from 'vitest';
import { messageKeys } from '../../messages/en.ts';
import type { GuidePoint } from '../action.ts';
import { ruleNamed } from '../rulebook.ts';
import { ruleIds } from '../rules.ts';
import { guideVariants } from './variants.ts';

/** The longest list a person is asked to go through; the four questions before a yes are the exception, and what an interview left unsaid. */
const MOST = 8;

const own = ruleIds.map((id): readonly [string, readonly GuidePoint[]] => [id, ruleNamed(id)?.guide ?? []]);
const further = guideVariants.map(({ rule, guide }): readonly [string, readonly GuidePoint[]] => [rule, guide]);

it('every guide is short, but for the four questions before a yes and what was not asked in the interview', () => {
  expect([...own, ...further].filter(([, guide]) => guide.length > MOST).map(([id, guide]) => [id, guide.length])).toEqual([
    ['decide-offer', 17],
    ['debrief', 9],
  ]);
});

it('a point is ticked under a name of its own within its rule', () => {
  const textsOf = new Map<string, Set<string>>();
  for (const [rule, guide] of [...own, ...further]) {
    for (const { id, text } of guide) {
      const name = `${rule}.${id}`;
      textsOf.set(name, new Set([...(textsOf.get(name) ?? []), text.key]));
    }
  }
  expect([...textsOf].filter(([, texts]) => texts.size > 1)).toEqual([]);
});

it('every point that has words is in a guide', () => {
  const used = new Set([...own, ...further].flatMap(([, guide]) => guide.map(({ text }) => text.key as string)));
  expect([...messageKeys].filter((key) => key.startsWith('playbook.guide.') && !used.has(key))).toEqual([]);
});
