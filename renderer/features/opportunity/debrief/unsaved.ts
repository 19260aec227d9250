import type { InterviewId } from '../../../../core/model/ids.ts';
import type { Draft } from './draft.ts';

/** What was typed and could not be saved, such as on a full disk: it is still there when the person comes back to it. */
export const unsaved = new Map<InterviewId, Draft>();
