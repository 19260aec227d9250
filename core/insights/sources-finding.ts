import { type Message, message } from '../messages/message.ts';
import type { SourceOutcome } from './sources.ts';

/**
 * Which source led to talks more often than which, said only where their intervals lie apart, of the best and the worst
 * with enough outcomes: else what looks better may be chance.
 */
export const sourcesFinding = (outcomes: readonly SourceOutcome[]): Message => {
  const named = outcomes.filter(({ source }) => source !== '');
  if (named.length === 0) return message('insights.sources.title.none');
  const told = named.flatMap(({ source, talks, isTold }) => (isTold && talks !== null ? [{ source, talks }] : []));
  const [best, worst] = [told[0], told.at(-1)];
  if (best === undefined || worst === undefined) return message('insights.sources.title.few');
  if (best === worst) return message('insights.sources.title.only', { source: best.source, of: best.talks.of, total: best.talks.total });
  if (best.talks.low <= worst.talks.high) return message('insights.sources.title.together');
  return message('insights.sources.title.apart', { best: best.source, worst: worst.source });
};
