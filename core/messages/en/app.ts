/** Words that belong to the application as a whole. */
export const app = {
  'app.name': 'Afterview',
} as const;
