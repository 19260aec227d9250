import { type Message, message } from '../messages/message.ts';
import type { Competence } from './competences.ts';

/** How many interviews in a row, up to the newest, showed a gap. */
const gapsRunning = ({ showings }: Competence): number => showings.length - 1 - showings.findLastIndex(({ outcome }) => outcome === 'well');

/** How a gap has gone over time, in a few words: "third interview running", "went well last time". */
export const patternOf = (competence: Competence): Message => {
  const { showings, standing, settledAt } = competence;
  if (standing === 'closing') return message('gaps.pattern.closing');
  if (standing === 'closed') {
    const isSettled = settledAt !== null && showings.every(({ at, outcome }) => outcome === 'well' || at <= settledAt);
    return isSettled ? message('gaps.pattern.settled') : message('gaps.pattern.closed');
  }
  const running = gapsRunning(competence);
  if (running > 1) return message('gaps.pattern.running', { count: running });
  return showings.length === 1 ? message('gaps.pattern.once') : message('gaps.pattern.again');
};
