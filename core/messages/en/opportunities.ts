/** Words of the opportunities. */
export const opportunities = {} as const;
