import type { Happening } from './happening.ts';

/** Right before a doing: it was not done. "Did not", "hasn't yet", "never". */
const DENIED = /(?:^|\s)(?:[a-z]+n't|not|never)(?:\s+(?:yet|even|really|been))*\s+$/u;
/** Right before a doing: it is still ahead, or only meant. "Will", "he'll", "going to", "promised to". */
const AHEAD =
  /(?:(?:^|\s)(?:will|would|shall|should|must|might|may)|'ll|(?:^|\s)(?:going|gonna|need|needs|have|has|want|wants|plan|plans|planning|promised|promises|supposed|hoping|hopes|remember|meant|due|about|wanted) to)(?:\s+(?:also|just|then|probably|soon|be))*\s+$/u;

/**
 * Whether what stands behind these words of its clause is told as something that did not happen, or has not yet. What has
 * a day it is due by, such as a request or a decision, is said ahead of that day and holds all the same.
 */
export const isUnreal = ({ day }: Pick<Happening, 'day'>, before: string): boolean =>
  DENIED.test(before) || (day === 'none' && AHEAD.test(before));
