import type { ItemId } from '../../core/model/ids.ts';

/** An id for a new line of a list inside a record. */
export const newItemId = (): ItemId => `itm_${crypto.randomUUID().replaceAll('-', '')}` as ItemId;
