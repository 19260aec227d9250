/** Words of the store. */
export const store = {} as const;
