import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

const timer = point('debrief.timer', 'S3');
const account = point('debrief.account', 'S4');
const questions: readonly GuidePoint[] = [
  point('debrief.five-questions', 'S3'),
  point('debrief.question-log', 'S1'),
  point('debrief.expectation', 'S0', 'S4'),
  point('debrief.reactions', 'S2', 'S4'),
  point('debrief.fit', 'S2', 'S4'),
  point('debrief.signs', 'S4'),
];

/** Going through an interview, with the written account of the day. */
export const debriefGuide: readonly GuidePoint[] = [timer, account, ...questions];

/** What was not said in the interview is asked once more: a day and a way outrank every default. */
export const nextSteps: GuidePoint = point('debrief.next-steps', 'S2');

/** The same without the written account, for who would rather look back briefly and let go. */
export const shortDebriefGuide: readonly GuidePoint[] = [timer, ...questions];
