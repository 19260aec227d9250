/** Words of the first-run. */
export const firstRun = {} as const;
