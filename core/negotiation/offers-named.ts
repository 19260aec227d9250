import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { companyForms, nameTokens, standsAt } from '../letters/reading/company-names.ts';
import type { OpportunityId } from '../model/ids.ts';
import { eventsByOpportunity } from '../playbook/by-opportunity.ts';
import { offersOf } from '../playbook/offer.ts';
import { inOrder } from '../playbook/stage.ts';
import type { Instant } from '../time/types.ts';

const OTHER_OFFER =
  /\b(?:another|an? (?:other|second|further|competing|alternative|different)|(?:the|my) other|two|other|second|competing) (?:\p{L}+ )?offers?\b|\boffers? (?:from|by|at) (?!you\b|your\b)/iu;
const DENIED = /\b(?:no|not|without|never|don't have|haven't|isn't)(?: \p{L}+){0,3} (?:other )?offers?\b/iu;
const APOSTROPHES = /[’‘ʼ`´]/gu;

/** Whether words speak of an offer from somebody else, and do not say that there is none. */
export const namesOtherOffer = (words: string): boolean => {
  const plain = words.replace(APOSTROPHES, "'");
  return OTHER_OFFER.test(plain) && !DENIED.test(plain);
};

/** Whether words say that there is no other offer. */
export const deniesOffers = (words: string): boolean => DENIED.test(words.replace(APOSTROPHES, "'"));

/** The other opportunities whose companies words name. */
export const companiesIn = (workspace: Workspace, words: string, own: OpportunityId): readonly Opportunity[] => {
  const tokens = nameTokens(words);
  const index = companyForms(workspace.opportunities);
  const company = workspace.opportunities[own]?.company;
  const found = new Set<OpportunityId>();
  for (const [place, token] of tokens.entries())
    for (const form of index.get(token.bare) ?? [])
      if (form.company !== company && standsAt(words, tokens, place, form) && /^[\p{Lu}\p{N}]/u.test(token.word))
        found.add(form.opportunityId);
  return [...found].flatMap((id) => workspace.opportunities[id] ?? []);
};

/** How an offer stood at an instant: on the table, over, or never made. */
export type OfferStanding = 'stands' | 'ended' | 'none';

/** Whether that opportunity's offer was on the table then; one whose deadline had passed was not. */
export const offerStandingAt = (workspace: Workspace, id: OpportunityId, at: Instant): OfferStanding => {
  const events = (eventsByOpportunity(workspace.events).get(id) ?? []).filter((event) => event.at <= at).toSorted(inOrder);
  const offer = offersOf(events).at(-1);
  if (offer === undefined) return 'none';
  return offer.stands && (offer.deadlineAt === null || offer.deadlineAt >= at) ? 'stands' : 'ended';
};

/** The other opportunities with an offer on the table at an instant. */
export const otherOffersAt = (workspace: Workspace, own: OpportunityId, at: Instant): readonly Opportunity[] =>
  [...eventsByOpportunity(workspace.events).keys()].flatMap((id) => {
    const opportunity = workspace.opportunities[id];
    return id === own || opportunity === undefined || offerStandingAt(workspace, id, at) !== 'stands' ? [] : [opportunity];
  });
