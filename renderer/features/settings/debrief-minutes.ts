import { debriefMinutesSchema } from '../../../core/model/debrief.ts';

/** The minutes that were typed; null where it is no length a debrief can have. */
export const minutesTyped = (typed: string): number | null =>
  /^\s*\d{1,3}\s*$/u.test(typed) ? (debriefMinutesSchema.safeParse(Number(typed)).data ?? null) : null;
