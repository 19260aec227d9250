import { absolute } from './rules/absolute.ts';
import { apology } from './rules/apology.ts';
import { blame } from './rules/blame.ts';
import type { WordingRule } from './rules/rule.ts';
import { selfDeprecating } from './rules/self-deprecating.ts';
import { verdict } from './rules/verdict.ts';

/** Rules as data; where two meet in a text, the one that covers more of it is told. */
export const wordingRules: readonly WordingRule[] = [...selfDeprecating, ...verdict, ...absolute, ...blame, ...apology];
