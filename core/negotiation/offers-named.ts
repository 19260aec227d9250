import type { OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { offersOf } from '../playbook/offer.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';
import { companiesNamed, MARKS, type MarkedWords, markedWords, type NamedCompany } from './company-marks.ts';
import type { SaidFigure } from './figures-in-words.ts';

/** That somebody else offers something, as words say it. */
export interface NamedOffer {
  /** Null where the words do not say who. */
  readonly by: NamedCompany | null;
  /** How much they are said to offer. */
  readonly figures: readonly SaidFigure[];
  /** They say that they turned it down: it may be over. */
  readonly isOver: boolean;
}

const { known, company, figure } = MARKS;
/** A word between the parts of a pattern, but none that begins another thought. */
const STEP = `(?!(?:I|we|you|your|yours|before|after|until|while|with|interview\\w*|appl\\w*|talk\\w*|spoke\\w*|hear\\w*|wait\\w*|move|come)\\b)(?:[\\p{L}'-]+|${figure})`;
const OFFER = String.raw`offer(?:s|ed|ing)?\b`;
/** Who offers, before what they offer; a definite offer may be the one that is spoken of. */
const THEY_OFFER = new RegExp(`(${company})(?:'s|')?(?:\\s+${STEP}){0,4}?(?<!\\b(?:the|this|that))\\s+${OFFER}`, 'iu');
const OFFERED_BY = new RegExp(`\\b${OFFER}(?:[\\s,]+${STEP}){0,5}?[\\s,]+(?:from|by|at)\\s+(?:the\\s+)?(${company})`, 'iu');
const PAYS = new RegExp(
  `(${company})(?:\\s+(?:has|have|had|just|already|now|also))*\\s+(?:pays?|paying|gives?|giving|promis\\w+|propos\\w+|puts?|c[ao]mes?|went|raised|(?:is|are|was|stands?) at|will|would|'d)(?:\\s+${STEP}){0,4}?\\s+${figure}`,
  'iu',
);
const HAS_FIGURE = new RegExp(
  `\\b(?:have|has|had|got|'ve|get|getting|hold|holding|offered|there(?: is|'s))(?:\\s+${STEP}){0,3}?\\s+${figure}(?:\\s+${STEP}){0,4}?\\s+(?:from|by|at)\\s+(${company})`,
  'iu',
);
const THEIR_PAY = new RegExp(
  `(${company})'s?\\s+(?:\\p{L}+\\s+)?(?:package|salary|pay|figure|base|money|total)(?:\\s+${STEP}){0,3}?\\s+${figure}`,
  'iu',
);
const FIGURE_THERE = new RegExp(`^(?:(?:about|around|some)\\s+)?${figure}(?:\\s+${STEP}){0,2}?\\s+(?:from|by|at)\\s+(${known})`, 'iu');
const MORE_THERE = new RegExp(
  `\\b(?:have|got|get|getting|paid)(?:\\s+${STEP}){0,3}?\\s+more(?:\\s+${STEP}){0,3}?\\s+(?:from|at)\\s+(${known})`,
  'iu',
);
/** They want the person, and what they would pay for it. */
const WANTS_ME = new RegExp(
  `(${company})(?:\\s+(?:has|have|had|also|still|really|would|will))*\\s+(?:wants?|wanted|takes?|took|taken|hires?|hired|chose|chosen)\\s+(?:to\\s+(?:have|hire|take)\\s+)?me(?:\\s+(?:too|as\\s+well))?(?:\\s+(?:for|at)|(?:,?\\s+and|,)(?:\\s+(?:they|would|will|can|to))*\\s+(?:pays?|paying|gives?|giving)(?:\\s+${STEP}){0,4}?)\\s+${figure}`,
  'iu',
);
const patterns = [THEY_OFFER, OFFERED_BY, PAYS, WANTS_ME, THEIR_PAY, HAS_FIGURE, FIGURE_THERE, MORE_THERE];

const OTHER_OFFER =
  /\b(?:another|an? (?:other|second|further|competing|alternative|different)|(?:the|my) other|two|other|second|competing) (?:\p{L}+ )?offers?\b|\boffers? (?:from|by) (?:an?|another|one|two|some\p{L}*|others?)\b(?! (?:of )?you)|\b(?:(?:somebody|someone) else|others|competitors?|another (?:company|employer|firm)|other (?:companies|employers|firms)) (?:\p{L}+ ){0,2}(?:(?:made|given|sent) (?:me )?(?:an? )?(?:\p{L}+ )?)?offer(?:s|ed|ing)?\b|\boffer(?:s|ed)?(?: \S+){0,3} (?:elsewhere|by others?|by (?:somebody|someone) else)\b/iu;
const DENIED =
  /\b(?:no|not|without|never|don't have|haven't|hasn't|isn't|didn't|doesn't)(?: \p{L}+){0,3} (?:other )?offer(?:s|ed|ing)?\b/iu;
/** What is hoped for, or only thought of, is no offer; said in the few words before it, or in the midst of it. */
const ONLY_HOPED =
  /\b(?:expect\w*|hop(?:e|es|ing)|await\w*|wait(?:ing)?|if|whether|unless|in case|once|until|may|might|could (?:still |yet |also )?(?:make|offer|come)|likely)\b\S*(?:\s+\S+){0,5}\s*$/iu;
/** To tell somebody of an offer is not to have one from them. */
const TOLD_THEM = /\b(?:tell|telling|told|ask|asking|asked|inform(?:ed|ing)?|let|with)\s+$/iu;
const OVER = /\b(?:declin\w+|turn\w* \S+ ?(?:\S+ )?down|turn\w* down|refus\w+|said no|withdr\w+|reject\w+|let go)\b/iu;
const YOURS = /\b(?:your|yours) (?:\p{L}+ ){0,2}offer(?:s|ed)?\b|\byou (?:\p{L}+ )?offer(?:s|ed)?\b/giu;
const PARTS = new RegExp(`[.!?;](?=\\s|$)|\\n|,? \\bbut\\b|,\\s+(?:(?:and|while)\\s+)?(?=${company}\\s)`, 'gu');
/** They ask, and do not name what others offer. */
const ASKS_FOR =
  /\b(?:wants?(?! me\b)|wanted(?! me\b)|ask|asked|asking|like|need|expect|hope|mind|so|take|accept|sign|agree to)\b(?: \S+){0,3} $/iu;

/** The marks in a stretch of words, in their order. */
const marksIn = (words: string, sort: string): readonly string[] => words.match(new RegExp(sort, 'gu')) ?? [];

/** How much others are said to offer: the figures beside who does, without what the person asks for. */
const figuresOf = ({ figureOf }: MarkedWords, part: string): readonly SaidFigure[] =>
  marksIn(part, figure).flatMap((mark) => {
    const before = part.slice(0, part.indexOf(mark));
    return ASKS_FOR.test(before) ? [] : (figureOf(mark) ?? []);
  });

/** The first company that is said to offer something; null where none is, or where that is only hoped for. */
const offeredIn = (part: string): string | null => {
  for (const pattern of patterns) {
    const found = pattern.exec(part);
    const mark = found?.[1];
    if (found === null || mark === undefined) continue;
    const [before, within] = [part.slice(0, found.index), found[0]];
    const isTold = pattern === THEY_OFFER && TOLD_THEM.test(before);
    if (!isTold && !ONLY_HOPED.test(before) && !ONLY_HOPED.test(within)) return mark;
  }
  return null;
};

const namedIn = (words: MarkedWords, part: string): NamedOffer | null => {
  const plain = part.replace(YOURS, '');
  if (DENIED.test(plain)) return null;
  const isOver = OVER.test(plain);
  const mark = offeredIn(plain);
  const by = mark === null ? undefined : words.companyOf(mark);
  if (by !== undefined) return { by, figures: figuresOf(words, plain), isOver };
  const other = OTHER_OFFER.exec(plain);
  if (other === null || ONLY_HOPED.test(plain.slice(0, other.index))) return null;
  return { by: null, figures: figuresOf(words, plain.slice(other.index)), isOver };
};

/** What words say of offers from others; nothing of one that is denied, hoped for, or theirs to whom it is said. */
export const offersNamed = (workspace: Workspace, words: string, own: OpportunityId): readonly NamedOffer[] => {
  const marked = markedWords(workspace, words, own);
  return marked.marked.split(PARTS).flatMap((part) => namedIn(marked, part.trim()) ?? []);
};

/** Whether words say that there is no other offer. */
const deniesOffers = (words: string): boolean => DENIED.test(words.replace(/[’‘ʼ`´]/gu, "'"));
/** Words of a process that is under way, in which nothing is offered yet. */
const UNDER_WAY =
  /\b(?:interview\w*|process(?:es)?|round|stage|appl(?:y|ied|ication\w*)|talk(?:s|ing)?|wait\w*|hear|decid\w+|decision|expect\w*|hop(?:e|ing)|meet\w*|also looking)\b/iu;

/** The same for words that were noted as being about other offers: they speak of one unless they say otherwise. */
export const offersNamedAsSuch = (workspace: Workspace, words: string, own: OpportunityId): readonly NamedOffer[] => {
  const said = offersNamed(workspace, words, own);
  if (said.length > 0 || deniesOffers(words) || UNDER_WAY.test(words)) return said;
  const marked = markedWords(workspace, words, own);
  const figures = figuresOf(marked, marked.marked);
  const companies = companiesNamed(workspace, words, own);
  if (companies.length === 0) return [{ by: null, figures, isOver: OVER.test(words) }];
  return companies.map((by) => ({ by, figures: companies.length === 1 ? figures : [], isOver: OVER.test(words) }));
};

/** How an offer stood at an instant: on the table, over, or never made. */
export type OfferThen = 'stands' | 'ended' | 'none';

/** Whether that opportunity's offer was on the table then; one whose deadline had passed was not. */
export const offerStandingAt = (workspace: Workspace, id: OpportunityId, at: Instant): OfferThen => {
  const events = (eventsByOpportunity(workspace.events).get(id) ?? []).filter((event) => event.at <= at).toSorted(inOrder);
  const offer = offersOf(events).at(-1);
  if (offer === undefined) return 'none';
  return offer.stands && (offer.deadlineAt === null || offer.deadlineAt >= at) ? 'stands' : 'ended';
};

/** The other opportunities that had made an offer by then, whether it still was on the table or not. */
export const othersThatOffered = (workspace: Workspace, own: OpportunityId, at: Instant): readonly OpportunityId[] =>
  [...eventsByOpportunity(workspace.events).keys()].filter(
    (id) => id !== own && workspace.opportunities[id] !== undefined && offerStandingAt(workspace, id, at) !== 'none',
  );
