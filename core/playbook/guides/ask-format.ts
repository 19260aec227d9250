import type { GuidePoint } from '../action.ts';
import { point } from './point.ts';

/** What to ask before a second interview. */
export const askFormatGuide: readonly GuidePoint[] = [
  point('ask-format.who', 'S4'),
  point('ask-format.form', 'S4'),
  point('ask-format.task', 'S4'),
  point('ask-format.material', 'S4'),
];
