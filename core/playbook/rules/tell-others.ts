import { message } from '../../messages/message.ts';
import type { Instant } from '../../time/types.ts';
import { workingDaysAfter } from '../../time/working-days.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import type { AcrossProposal, AcrossRule, Together } from '../across/across-rule.ts';
import type { Bearing } from '../across/bearing.ts';
import { addresseeOf, titleFor } from '../across/wording.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES, TELL_OTHERS_WITHIN_DAYS } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import { within } from '../words.ts';

interface Signature {
  readonly signed: Bearing;
  readonly at: Instant;
}

const signaturesOf = ({ cases }: Together): readonly Signature[] =>
  cases
    .flatMap((signed): Signature[] => (signed.stage === 'signed' && signed.stageSince !== null ? [{ signed, at: signed.stageSince }] : []))
    .sort((a, b) => (a.at !== b.at ? (a.at < b.at ? -1 : 1) : a.signed.opportunity.id < b.signed.opportunity.id ? -1 : 1));

const tell = (bearing: Bearing, { signed, at }: Signature, { settings }: Together): AcrossProposal => {
  const { id } = bearing.opportunity;
  const toldAt = bearing.withdrawalToldAt;
  return {
    opportunityId: id,
    key: keyOf('tell-others', id, signed.opportunity.id),
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
      message('playbook.fact.signed', { company: signed.opportunity.company, at: within(at) }),
      message('playbook.fact.still-running', { company: bearing.opportunity.company }),
    ],
    changes: message('playbook.changes.others-closed'),
    doneAt: toldAt !== null && toldAt >= at ? toldAt : null,
  };
};

/** Each process that ran when the first contract after its beginning was signed; what begins later is a new search. */
const proposeEach = (together: Together): readonly AcrossProposal[] => {
  const signatures = signaturesOf(together);
  if (signatures.length === 0) return [];
  return together.cases.flatMap((bearing) => {
    const { isClosed, inTouchSince, opportunity } = bearing;
    if (isClosed || inTouchSince === null) return [];
    const signature = signatures.find(({ at }) => at >= inTouchSince && at >= opportunity.createdAt);
    return signature === undefined ? [] : [tell(bearing, signature, together)];
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
