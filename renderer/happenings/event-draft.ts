import type { WorkspaceEvent } from '../../core/model/event.ts';
import type { EventInput } from './happening.ts';

/** A fact while it is edited: before main has given it its id, or one that is corrected. */
export type EventDraft = EventInput | WorkspaceEvent;
