import { message } from '../../messages/message.ts';
import type { OpportunityId } from '../../model/ids.ts';
import type { AcrossProposal, AcrossRule, Together } from '../across/across-rule.ts';
import { datesBefore, deadlineOf, factsOf, type Squeeze, squeezesOf, type Undecided } from '../across/squeeze.ts';
import { addresseeOf, titleFor } from '../across/wording.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES } from '../figures.ts';

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

/** Of several offers a company is told of the one that runs out first. */
const proposeEach = (together: Together): readonly AcrossProposal[] => {
  const proposals = new Map<OpportunityId, AcrossProposal>();
  for (const squeeze of squeezesOf(together)) {
    for (const told of squeeze.undecided) {
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
  contact: { party: 'employer', about: 'other' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  propose: proposeEach,
  titleOf: (bearing) => titleFor('tell-of-offer', bearing),
};
