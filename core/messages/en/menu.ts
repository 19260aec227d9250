/** Words of the menu. */
export const menu = {} as const;
