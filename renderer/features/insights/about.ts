import type { Scope } from '../../../core/insights/scope.ts';
import { type Message, message } from '../../../core/messages/message.ts';

/** What the insights are about: how many applications, of how many where some are left out, and when they were begun. */
export const aboutOf = ({ opportunities, outOf, stretch: { toAt } }: Pick<Scope, 'opportunities' | 'outOf' | 'stretch'>): Message => {
  const [count, first, last] = [opportunities.length, opportunities[0], opportunities.at(-1)];
  if (first === undefined || last === undefined) return message('insights.over.narrowed', { count, outOf });
  const since = { at: first.begunAt, as: 'smart' } as const;
  if (count === outOf) return message('insights.over.applications', { count, since });
  // Those of a stretch that is over are not all there were since it began.
  return toAt === null
    ? message('insights.over.narrowed.since', { count, outOf, since })
    : message('insights.over.narrowed.between', { count, outOf, since, until: { at: last.begunAt, as: 'smart' } });
};
