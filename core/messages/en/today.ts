/** Words of the today. */
export const today = {} as const;
