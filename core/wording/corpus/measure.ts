import { unbalanced } from '../balanced-wording.ts';
import type { Sample } from './sample.ts';

/** How the aid does on samples: what it found, what it missed, and what it pointed at without reason. */
export const measured = (samples: readonly Sample[]) => {
  const toFlag = samples.filter(({ kinds }) => kinds.length > 0);
  const balanced = samples.filter(({ kinds }) => kinds.length === 0);
  const isFound = ({ text, kinds }: Sample): boolean => unbalanced(text).some(({ kind }) => kinds.includes(kind));
  return {
    found: `${toFlag.filter(isFound).length} of ${toFlag.length}`,
    missed: toFlag.filter((sample) => !isFound(sample)).map(({ text }) => text),
    falseAlarms: `${balanced.filter(({ text }) => unbalanced(text).length > 0).length} of ${balanced.length}`,
    flaggedWithoutReason: balanced.map(({ text }) => text).filter((text) => unbalanced(text).length > 0),
  };
};
