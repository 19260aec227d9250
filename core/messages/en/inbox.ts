/** Words of the inbox. */
export const inbox = {} as const;
