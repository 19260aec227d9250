/** Words of the quick-log. */
export const quickLog = {} as const;
