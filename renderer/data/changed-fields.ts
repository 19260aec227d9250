/** The fields of a record that are other than they were: what alone is to be saved of it after a while in a dialog. */
export const changedFields = <Whole extends object>(was: Whole, is: Whole): Partial<Whole> => {
  const fields = Object.keys(is) as (keyof Whole)[];
  const changed: Partial<Whole> = {};
  for (const field of fields) if (is[field] !== was[field]) changed[field] = is[field];
  return changed;
};
