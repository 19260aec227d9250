import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant, Zone } from '../time/types.ts';

/** What a line is read against: the moment, the place and the language it is typed in, and what is known already. */
export interface QuickLogContext {
  readonly now: Instant;
  /** Where the person is now; a time without a zone is meant here. */
  readonly zone: Zone;
  /** BCP 47, such as `en-GB`: decides between 3/4 and 4/3, nothing else. */
  readonly locale: string;
  readonly opportunities: readonly Opportunity[];
  readonly people: readonly Person[];
  readonly interviews: readonly Interview[];
}

export const quickLogContextOf = (workspace: Workspace, now: Instant, locale: string): QuickLogContext => ({
  now,
  zone: workspace.settings.zone,
  locale,
  opportunities: Object.values(workspace.opportunities),
  people: Object.values(workspace.people),
  interviews: Object.values(workspace.interviews),
});
