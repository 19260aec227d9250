import type { LanguageRule } from './rule.ts';

/** One word taken for another, where what stands around it leaves no doubt. */
export const confusions: readonly LanguageRule[] = [
  {
    id: 'could-of',
    slip: 'confusion',
    pattern: /\b(?:could|should|would|must|might|may)(?:n['’]t)? (?<wrong>of)\b(?! course)/giu,
    suggest: () => ['have'],
  },
];
