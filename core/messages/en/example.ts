/** Words of the example. */
export const example = {} as const;
