import { message } from '../../messages/message.ts';
import type { OpportunityId } from '../../model/ids.ts';
import type { AcrossProposal, AcrossRule, Together } from '../across/across-rule.ts';
import { datesBefore, deadlineOf, factsOf, type Squeeze, squeezesOf, type Undecided } from '../across/squeeze.ts';
import { addresseeOf, titleFor } from '../across/wording.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES, OFFER_TOLD_FROM_ROUND, OFFER_TOLD_TO_AT_MOST } from '../figures.ts';

const disagreement = message('playbook.disagreement.leverage');

const tell = (squeeze: Squeeze, told: Undecided, { settings, passed }: Together): AcrossProposal => {
  const { offer, deadlineAt } = squeeze;
  const { bearing, sinceAt } = told;
  return {
    opportunityId: bearing.opportunity.id,
    key: keyOf('tell-of-offer', bearing.opportunity.id, offer.id),
    personId: addresseeOf(bearing),
    title: titleFor('tell-of-offer', bearing),
    detail: message('playbook.tell-of-offer.detail', { deadline: deadlineOf(squeeze) }),
    move: 'yours',
    ...datesBefore(deadlineAt, sinceAt, settings),
    precision: 'day',
    minutes: MINUTES.offerWord,
    mend: message('playbook.tell-of-offer.mend'),
    facts: factsOf(squeeze, [told]),
    settled: { disagreement, followed: message('playbook.tell-of-offer.followed'), level: 'default' },
    changes: message('playbook.changes.squeeze'),
    wanted: !passed(deadlineAt),
  };
};

const furthestRound = ({ bearing: { held, planned } }: Undecided): number => Math.max(...[...held, ...planned].map(({ round }) => round));

/**
 * A first talk that led to nothing yet is no reason to speak of an offer; a day they named, or a later round, is. Who
 * was asked in vain as often as is fine hears nothing more.
 */
const matters = (undecided: Undecided): boolean =>
  !undecided.bearing.isAskedOut && (undecided.bearing.decides !== null || furthestRound(undecided) >= OFFER_TOLD_FROM_ROUND);

/** Who named a day comes first, the earliest day before others; then who is furthest on. */
const byWeight = (a: Undecided, b: Undecided): number => {
  const [one, other] = [a.bearing.decides?.at ?? null, b.bearing.decides?.at ?? null];
  if (one !== other) return one !== null && (other === null || one < other) ? -1 : 1;
  return furthestRound(b) - furthestRound(a) || (a.bearing.opportunity.id < b.bearing.opportunity.id ? -1 : 1);
};

/** The companies that are worth telling; those who were told already count among them, so that no further ones move up. */
const worthTelling = ({ undecided }: Squeeze): readonly Undecided[] =>
  undecided.filter(matters).sort(byWeight).slice(0, OFFER_TOLD_TO_AT_MOST);

/** Of several offers a company is told of the one that runs out first. */
const proposeEach = (together: Together): readonly AcrossProposal[] => {
  const proposals = new Map<OpportunityId, AcrossProposal>();
  for (const squeeze of squeezesOf(together)) {
    for (const told of worthTelling(squeeze)) {
      const { id } = told.bearing.opportunity;
      const known = proposals.get(id);
      if (known === undefined || known.wanted === false) proposals.set(id, tell(squeeze, told, together));
    }
  }
  return [...proposals.values()];
};

/** A real offer may be told to a company that decides later, honestly and without pressing. */
export const tellOfOffer: AcrossRule = {
  id: 'tell-of-offer',
  kind: 'letter',
  trigger: 'several-opportunities',
  advice: [33],
  condition: message('playbook.tell-of-offer.condition'),
  rule: message('playbook.tell-of-offer.rule'),
  timing: message('playbook.tell-of-offer.timing'),
  sources: ['S0', 'S3'],
  disagreement,
  settings: [],
  contact: { party: 'employer', about: 'other', to: 'whoever-runs-it' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  propose: proposeEach,
  titleOf: (bearing) => titleFor('tell-of-offer', bearing),
};
