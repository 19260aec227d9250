/** Words of quick capture. */
export const capture = {
  'capture.title': 'Quick capture',
} as const;
