import { message } from '../messages/message.ts';
import type { Decision } from '../model/decision.ts';
import { type FactBeside, factOf } from './fact-beside.ts';
import type { FactsBeside } from './facts-beside.ts';
import type { Beside } from './points.ts';

/** More facts than this beside the gut are a list again (ours). */
const MOST = 2;

/**
 * What to hold against the gut, so that nobody is swept away (the Hays interview guide): against a good feeling what speaks
 * against the job, against a bad one what speaks for it. What the person wrote down themselves comes first, then what stands
 * beside the gut, then the rest.
 */
export const soberingFacts = ({ gut, pros, cons }: Decision, beside: FactsBeside): readonly FactBeside[] => {
  const isLow = gut.feeling === 'rough' || gut.feeling === 'mixed';
  const side = isLow ? 'for' : 'against';
  const own = (isLow ? pros : cons).map(({ text }) =>
    factOf(message(isLow ? 'decision.fact.own-pro' : 'decision.fact.own-con'), side, text),
  );
  const points = (Object.keys(beside) as Beside[]).filter((each) => each !== 'gut');
  const known = [...beside.gut, ...points.flatMap((point) => beside[point])].filter((fact) => fact.side === side);
  return [...new Set([...own, ...known])].slice(0, MOST);
};
