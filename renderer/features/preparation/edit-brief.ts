import type { Brief } from '../../../core/model/brief.ts';
import { type ItemId, itemIdSchema } from '../../../core/model/ids.ts';

/** Changes what the person added to a brief. */
export type EditBrief = (change: (own: Brief) => Brief) => void;

/** The id of a line that was just added. */
export const newItemId = (): ItemId => itemIdSchema.parse(`itm_${crypto.randomUUID().replaceAll('-', '')}`);
