/** Joins the class names that apply; false, null and undefined stand for one that does not. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;
