import type { Action } from './action.ts';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Whether two values made of plain records, lists and texts say the same; parts that are one object cost nothing. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && sameValue(a[name], b[name]));
};

/** Each action as it was before where it says the same, so that what did not change stays the same object. */
export const keptAmong = (before: readonly Action[], after: readonly Action[]): readonly Action[] => {
  if (before.length === 0) return after;
  const known = new Map(before.map((action) => [action.key, action]));
  return after.map((action) => {
    const old = known.get(action.key);
    return old !== undefined && sameValue(old, action) ? old : action;
  });
};
