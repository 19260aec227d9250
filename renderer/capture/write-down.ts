import type { CaptureWrite } from '../../core/capture/capture.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import type { DraftId } from '../../core/model/workspace.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { Client } from '../data/client.ts';

/** What a line became. */
export interface Noted {
  readonly opportunityIds: readonly OpportunityId[];
  /** How many changes it took, each to be undone. */
  readonly changes: number;
}

/** Makes the calls in their order; the last of them ends the draft they were typed in, if they were. The first that is refused ends it, with what was made before it standing. */
export const writeDown = async (client: Client, writes: readonly CaptureWrite[], draft: DraftId | null): Promise<Result<Noted>> => {
  const opportunityIds = new Set<OpportunityId>();
  for (const [at, write] of writes.entries()) {
    const isLast = at === writes.length - 1;
    const made = await makeCall(client, write, isLast ? draft : null);
    if (!made.ok) return made;
    for (const id of made.value) opportunityIds.add(id);
  }
  return succeed({ opportunityIds: [...opportunityIds], changes: writes.length });
};

/** Makes one of the calls; answers what it is about. */
const makeCall = async (client: Client, write: CaptureWrite, draft: DraftId | null): Promise<Result<readonly OpportunityId[]>> => {
  switch (write.call) {
    case 'interview.log': {
      const made = await client.call('interview.log', { ...write.input, draft });
      return made.ok ? succeed([made.value.opportunityId]) : made;
    }
    case 'happened.note': {
      const made = await client.call('happened.note', { ...write.input, draft });
      return made.ok ? succeed(made.value.opportunityIds) : made;
    }
    case 'interview.reschedule': {
      const made = await client.call('interview.reschedule', { ...write.input, draft });
      return made.ok ? succeed([]) : made;
    }
    case 'opportunity.update': {
      const made = await client.call('opportunity.update', write.input);
      if (!made.ok) return made;
      if (draft !== null) await client.call('draft.save', { id: draft, content: '' });
      return succeed([write.input.id]);
    }
  }
};
