import type { Opportunity } from '../model/opportunity.ts';
import { sourceKeyOf } from './scope.ts';

/** Every source that was noted, each once, as it was written in the newest opportunity that has it; those noted most often first. */
export const sourcesKnown = (opportunities: readonly Pick<Opportunity, 'source' | 'createdAt'>[]): readonly string[] => {
  const known = new Map<string, { source: string; at: string; times: number }>();
  for (const { source, createdAt } of opportunities) {
    const key = sourceKeyOf(source);
    if (key === '') continue;
    const before = known.get(key);
    const times = (before?.times ?? 0) + 1;
    known.set(key, before === undefined || createdAt > before.at ? { source: source.trim(), at: createdAt, times } : { ...before, times });
  }
  return [...known.values()].sort((a, b) => b.times - a.times || (a.source < b.source ? -1 : 1)).map(({ source }) => source);
};
