import { type LocalDay, localDaySchema } from '../../core/time/types.ts';

const CENTURY = 2000;
/** Years before this are digits on the way to a whole one. */
const EARLIEST_YEAR = 1900;

/**
 * The day that is meant by what stands in a date picker, which takes "26" for the year 26 and passes every digit of a
 * year on; null while it is empty or unfinished.
 */
export const dayTyped = (text: string): LocalDay | null => {
  const year = Number(text.slice(0, 4));
  const meant = year < 100 ? `${String(CENTURY + year)}${text.slice(4)}` : text;
  const day = localDaySchema.safeParse(meant).data ?? null;
  return year >= 100 && year < EARLIEST_YEAR ? null : day;
};
