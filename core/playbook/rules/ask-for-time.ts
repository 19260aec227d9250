import { message } from '../../messages/message.ts';
import type { AcrossProposal, AcrossRule, Together } from '../across/across-rule.ts';
import { datesBefore, deadlineOf, factsOf, type Squeeze, squeezesOf } from '../across/squeeze.ts';
import { addresseeOf, titleFor } from '../across/wording.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES } from '../figures.ts';

const ask = (squeeze: Squeeze, { settings, passed }: Together): AcrossProposal => {
  const { offered, offer, deadlineAt, undecided } = squeeze;
  const [first] = undecided.map(({ sinceAt }) => sinceAt).sort();
  return {
    opportunityId: offered.opportunity.id,
    key: keyOf('ask-for-time', offered.opportunity.id, offer.id),
    personId: addresseeOf(offered),
    title: titleFor('ask-for-time', offered),
    detail: message('playbook.ask-for-time.detail', { deadline: deadlineOf(squeeze) }),
    move: 'yours',
    ...datesBefore(deadlineAt, first ?? offer.madeAt, settings),
    precision: 'day',
    minutes: MINUTES.offerWord,
    mend: message('playbook.ask-for-time.mend'),
    facts: factsOf(squeeze, undecided),
    changes: message('playbook.changes.squeeze'),
    // Asked for once: who gave more time already, unasked too, is not asked again.
    wanted: !offer.isExtended && !passed(deadlineAt),
  };
};

/** When an offer’s deadline falls before another company decides, ask once and politely for more time. */
export const askForTime: AcrossRule = {
  id: 'ask-for-time',
  kind: 'letter',
  trigger: 'several-opportunities',
  advice: [33],
  condition: message('playbook.ask-for-time.condition'),
  rule: message('playbook.ask-for-time.rule'),
  timing: message('playbook.ask-for-time.timing'),
  sources: [],
  disagreement: null,
  settings: [],
  // An answer to their offer: terms that are still to be agreed are not agreed by it.
  contact: { party: 'employer', about: 'answer', to: 'whoever-runs-it' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  propose: (together) => squeezesOf(together).map((squeeze) => ask(squeeze, together)),
  titleOf: (bearing) => titleFor('ask-for-time', bearing),
};
