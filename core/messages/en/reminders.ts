/** Words of the reminders. */
export const reminders = {} as const;
