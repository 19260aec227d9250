/** Words of the changes. */
export const changes = {} as const;
