import { message } from '../../messages/message.ts';
import { workingDaysAfter } from '../../time/working-days.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import type { AcrossProposal, AcrossRule, Together } from '../across/across-rule.ts';
import type { Bearing } from '../across/bearing.ts';
import { type Signature, signaturesOf, signedSince } from '../across/signatures.ts';
import { addresseeOf, titleFor } from '../across/wording.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES, TELL_OTHERS_WITHIN_DAYS } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import { within } from '../words.ts';

const tell = (bearing: Bearing, { opportunity: signed, at }: Signature, { settings }: Together): AcrossProposal => {
  const { id } = bearing.opportunity;
  const toldAt = bearing.withdrawalToldAt;
  return {
    opportunityId: id,
    key: keyOf('tell-others', id, signed.id),
    personId: addresseeOf(bearing),
    title: titleFor('tell-others', bearing),
    detail: message('playbook.tell-others.detail'),
    move: 'yours',
    earliestAt: at,
    idealAt: nextWorkingMorning(at, settings),
    latestAt: endOfDay(workingDaysAfter(dayOf(at, settings.zone), TELL_OTHERS_WITHIN_DAYS, settings), settings.zone),
    precision: 'day',
    minutes: MINUTES.offerWord,
    mend: message('playbook.tell-others.mend'),
    facts: [
      message('playbook.fact.signed', { company: signed.company, at: within(at) }),
      message('playbook.fact.still-running', { company: bearing.opportunity.company }),
    ],
    changes: message('playbook.changes.others-closed'),
    doneAt: toldAt !== null && toldAt >= at ? toldAt : null,
  };
};

/** Each process that ran when the first contract after its beginning was signed; what begins later is a new search. */
const proposeEach = (together: Together): readonly AcrossProposal[] => {
  const signatures = signaturesOf(together.cases);
  if (signatures.length === 0) return [];
  return together.cases.flatMap((bearing) => {
    const { isClosed, inTouchSince, opportunity } = bearing;
    if (isClosed || inTouchSince === null) return [];
    const signature = signedSince(signatures, opportunity, inTouchSince);
    return signature === null ? [] : [tell(bearing, signature, together)];
  });
};

/** Once a contract is signed, tell the others at once that you are no longer available. */
export const tellOthers: AcrossRule = {
  id: 'tell-others',
  kind: 'letter',
  trigger: 'closed',
  advice: [31, 38],
  condition: message('playbook.tell-others.condition'),
  rule: message('playbook.tell-others.rule'),
  timing: message('playbook.tell-others.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'withdrawal', to: 'whoever-runs-it' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: { stage: 'withdrawn' },
  propose: proposeEach,
  titleOf: (bearing) => titleFor('tell-others', bearing),
};
