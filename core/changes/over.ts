/** What is given of a record, over what it was; a field that is not given stays. */
export const over = <Whole extends object>(
  before: Whole,
  patch: { readonly [Name in keyof Whole]?: Whole[Name] | undefined } | undefined,
): Whole => ({ ...before, ...Object.fromEntries(Object.entries(patch ?? {}).filter(([, value]) => value !== undefined)) });
