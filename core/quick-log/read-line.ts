import type { QuickLogContext } from './context.ts';
import type { Reading } from './reading.ts';

/**
 * Reads one line of plain English. Never throws, and takes time in proportion to the line: what cannot be
 * understood is kept as `rest`, what fits twice is asked.
 */
export const readLine = (line: string, _context: QuickLogContext): Reading => ({
  line,
  company: null,
  role: null,
  round: null,
  people: [],
  startOn: null,
  startTime: null,
  endTime: null,
  zone: null,
  format: null,
  route: null,
  decision: null,
  channel: null,
  questions: [],
  understood: [],
  rest: line.trim(),
});
