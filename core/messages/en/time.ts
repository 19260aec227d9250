/** Words of the time. */
export const time = {} as const;
