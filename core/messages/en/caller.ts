/** Words of the caller card. */
export const caller = {
  'caller.title': 'Who is calling?',
} as const;
