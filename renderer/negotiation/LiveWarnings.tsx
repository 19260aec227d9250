import { useMemo } from 'react';
import { eventIdSchema, type OpportunityId } from '../../core/model/ids.ts';
import { warningsBefore } from '../../core/negotiation/warnings/negotiation-warnings.ts';
import { useNow, useWholeWorkspace } from '../data/services.ts';
import type { EventDraft } from '../happenings/event-draft.ts';
import styles from './LiveWarnings.module.css';
import { WarningNote } from './WarningNote.tsx';

/** Stands for the fact while it is not written down. */
const DRAFT_ID = eventIdSchema.parse('evt_notewritten');

export interface LiveWarningsProps {
  readonly opportunityId: OpportunityId;
  /** What is being written; null while that is no whole fact. */
  readonly event: EventDraft | null;
  /** Only what it is and what is safe to say, where there is little room. */
  readonly isShort?: boolean;
}

/** What speaks against something that is about to be noted of terms, told while it is written. */
export function LiveWarnings({ opportunityId, event, isShort = false }: LiveWarningsProps) {
  const now = useNow();
  const workspace = useWholeWorkspace();
  const warnings = useMemo(() => {
    if (event === null || (event.kind !== 'told' && event.kind !== 'terms-heard')) return [];
    return warningsBefore(workspace, opportunityId, 'id' in event ? event : { ...event, id: DRAFT_ID, loggedAt: now }, now);
  }, [workspace, opportunityId, event, now]);
  return (
    <div role="status" className={styles['warnings']} data-short={isShort || undefined}>
      {warnings.map((warning) => (
        <WarningNote key={warning.key} warning={warning} isWhole={!isShort} />
      ))}
    </div>
  );
}
