import { newestDebriefPlace } from '../../../core/debrief/rounds.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Instant } from '../../../core/time/types.ts';
import { matches } from './match.ts';

/** No more than this: whoever needs more types another letter. */
const LIMIT = 3;

/** The debrief of an opportunity's newest held interview. */
export interface FoundDebrief {
  readonly opportunityId: OpportunityId;
  readonly words: Message;
  /** Empty while unknown; tells two at one company apart. */
  readonly role: string;
  readonly to: string;
}

export interface FindDebriefsFacts {
  readonly query: string;
  readonly workspace: Workspace;
  readonly now: Instant;
  readonly say: (message: Message) => string;
}

/** The debriefs that a query such as "debrief northgate" means, the newest opportunity first. */
export const findDebriefs = ({ query, workspace, now, say }: FindDebriefsFacts): readonly FoundDebrief[] => {
  if (query.trim() === '') return [];
  const found: FoundDebrief[] = [];
  const newestFirst = Object.values(workspace.opportunities).toSorted((one, other) => (one.createdAt > other.createdAt ? -1 : 1));
  for (const { id, company, role } of newestFirst) {
    if (found.length === LIMIT) break;
    const words = message('palette.debrief', { company });
    if (!matches(query, say(words))) continue;
    const to = newestDebriefPlace(workspace, id, now);
    if (to !== null) found.push({ opportunityId: id, words, role, to });
  }
  return found;
};
