/** Words of the opportunity. */
export const opportunity = {} as const;
