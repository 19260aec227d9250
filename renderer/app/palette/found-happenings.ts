import type { Message } from '../../../core/messages/message.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { caseOf } from '../../../core/playbook/case.ts';
import type { Instant } from '../../../core/time/types.ts';
import type { Happening } from '../../happenings/happening.ts';
import { happeningsOf, inGroup } from '../../happenings/happenings.ts';
import { matches, sharedWords } from './match.ts';

/** No more than this: whoever needs more types another letter. */
const LIMIT = 5;
/** Of as many opportunities that are named. */
const OPPORTUNITY_LIMIT = 5;

/** Something that may have happened at one opportunity. */
export interface FoundHappening {
  readonly happening: Happening;
  readonly opportunityId: OpportunityId;
  readonly company: string;
  /** Empty while unknown; tells two at one company apart. */
  readonly role: string;
}

export interface FindHappeningsFacts {
  readonly query: string;
  readonly workspace: Workspace;
  /** The opportunity whose page is open: its company need not be typed. */
  readonly openId: OpportunityId | null;
  readonly now: Instant;
  readonly say: (message: Message) => string;
}

/** What may be noted by typing a company and what happened, such as "Northgate they wrote". */
export const findHappenings = ({ query, workspace, openId, now, say }: FindHappeningsFacts): readonly FoundHappening[] => {
  if (query.trim() === '') return [];
  const open = openId === null ? undefined : workspace.opportunities[openId];
  // The company alone opens its page; what happened there has to be said as well.
  const named = Object.values(workspace.opportunities)
    .map((opportunity) => ({ opportunity, shared: sharedWords(query, opportunity.company) }))
    .filter(({ opportunity, shared }) => opportunity !== open && shared > 0 && !matches(query, opportunity.company))
    .toSorted((one, other) => other.shared - one.shared || (one.opportunity.createdAt > other.opportunity.createdAt ? -1 : 1))
    .slice(0, OPPORTUNITY_LIMIT);
  const of = ({ id, company, role }: Opportunity, isFitting: (label: string) => boolean): readonly FoundHappening[] => {
    const facts = caseOf(workspace, id);
    if (facts === null) return [];
    const { groups } = happeningsOf({ facts, settings: workspace.settings, now });
    return groups
      .flatMap(inGroup)
      .filter(({ label }) => isFitting(say(label)))
      .map((happening) => ({ happening, opportunityId: id, company, role }));
  };
  return [
    ...(open === undefined ? [] : of(open, (label) => matches(query, `${label} ${open.company}`) && sharedWords(query, label) > 0)),
    ...named.flatMap(({ opportunity }) => of(opportunity, (label) => matches(query, `${label} ${opportunity.company}`))),
  ].slice(0, LIMIT);
};
