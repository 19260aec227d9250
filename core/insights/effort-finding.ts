import { message } from '../messages/message.ts';
import { HOUR_MS } from '../time/instant.ts';
import type { Finding } from './answer-findings.ts';
import { effortKinds } from './effort-pieces.ts';
import { allOf, type Effort } from './effort.ts';

/** So many whole weeks make a usual one: a month (ours). */
const LEAST_WEEKS = 4;

/** Hours, to the half below ten and to the whole above: much of it is estimated anyway. */
const hoursIn = (ms: number): { readonly hours: number; readonly halves: number } => {
  const halves = Math.round((2 * ms) / HOUR_MS);
  const hours = halves <= 2 * 10 ? halves / 2 : Math.round(ms / HOUR_MS);
  return { hours, halves: hours * 2 };
};

/** What a week of the search comes to; null while nothing is known of any. */
export const effortFinding = ({ weeks, byKind, all, middleMs }: Effort): Finding | null => {
  const total = allOf(all);
  if (total === 0) return null;
  const most = effortKinds.find((kind) => allOf(byKind[kind]) * 2 > total) ?? 'other';
  const isUsual = middleMs !== null && weeks.filter(({ isPart }) => !isPart).length >= LEAST_WEEKS;
  return {
    title: isUsual
      ? message('insights.effort.title', { ...hoursIn(middleMs), most })
      : message('insights.effort.title.few', { ...hoursIn(total), most }),
    lede: message('insights.effort.lede', { estimated: Math.round(all.estimatedMs / HOUR_MS), all: Math.round(total / HOUR_MS) }),
  };
};
