import { ROUND } from './phrases.ts';

/** Words of the preparation. */
export const preparation = {
  'preparation.parts': 'Parts of the preparation',
  'preparation.part.briefs': 'Briefs',

  'preparation.coming': '{count, plural, =1 {One interview is coming up} other {# interviews are coming up}}',
  'preparation.coming.one': '{company}, ' + ROUND,
  'preparation.none': 'No interview is coming up.',
  'preparation.none.detail': 'Once one is planned, its brief gathers here by itself: gaps to close, doubts to settle, what to ask.',
  'preparation.none.log': 'Log an interview',
} as const;
