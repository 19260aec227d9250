import type { CallParsed } from '../contract.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { actionGone } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';
import { opportunityOf } from './subjects.ts';

/** Ticks a point of an action's guide, or takes the tick away. */
export const tickGuide: Change<CallParsed<'guide.tick'>> = (workspace, { key, point, ticked }) => {
  const opportunityId = opportunityOf(workspace, key);
  if (opportunityId === undefined) return actionGone();
  const before = workspace.ticks[key]?.points ?? [];
  const others = before.filter((each) => each !== point);
  // Ticked twice, it keeps its place: the order tells what was talked about when.
  const points = !ticked ? others : before.includes(point) ? before : [...others, point];
  return succeed({
    workspace:
      points.length === 0 ? withoutRecord(workspace, 'ticks', key) : withRecord(workspace, 'ticks', key, { key, opportunityId, points }),
    said: null,
    answer: null,
  });
};
