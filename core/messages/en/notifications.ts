/** Words of the notifications. */
export const notifications = {} as const;
