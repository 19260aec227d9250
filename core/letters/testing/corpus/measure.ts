import { type LetterSample, rulesFor } from './world.ts';

/** How the checks do on samples: which findings they made of those that were due, and which without reason. */
export const measured = (samples: readonly LetterSample[]) => {
  const missed: string[] = [];
  const withoutReason: string[] = [];
  let due = 0;
  for (const sample of samples) {
    const told = rulesFor(sample);
    due += sample.expected.length;
    missed.push(...sample.expected.filter((rule) => !told.includes(rule)).map((rule) => `${rule}: ${sample.name}`));
    withoutReason.push(...told.filter((rule) => !sample.expected.includes(rule)).map((rule) => `${rule}: ${sample.name}`));
  }
  return { letters: samples.length, found: `${String(due - missed.length)} of ${String(due)}`, missed, withoutReason };
};
