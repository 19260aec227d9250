import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import type { ActionKey } from '../../model/ids.ts';
import { addDays } from '../../time/local-day.ts';
import type { Instant } from '../../time/types.ts';
import { workingDayFrom } from '../../time/working-days.ts';
import { dayOf } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { isWithThem } from '../contacts.ts';
import { endingsOf } from '../endings.ts';
import { CONTRACT_AFTER_DAYS, MINUTES } from '../figures.ts';
import { morningOf } from '../interview-hours.ts';
import { thirdQuestion } from '../pacing-guard.ts';
import type { Proposal, Rule } from '../rule.ts';
import { recruiterOf, type Situation } from '../situation.ts';
import { named, within } from '../words.ts';
import { awaitContractGuide } from '../guides/await-contract.ts';

const accepted: ReadonlySet<Stage> = new Set(['accepted']);

const ask = (
  { facts }: Situation,
  key: ActionKey,
  isWaiting: boolean,
  dueAt: Instant,
): Omit<Proposal, 'earliestAt' | 'facts' | 'changes'> => {
  const { company } = facts.opportunity;
  const recruiter = recruiterOf(facts);
  const who = recruiter === null ? null : named(recruiter.name);
  return {
    key,
    personId: recruiter?.personId ?? null,
    title: isWaiting
      ? message('playbook.await-contract.title-waiting', { company })
      : who === null
        ? message('playbook.await-contract.title', { company })
        : message('playbook.await-contract.title-recruiter', { company, ...who }),
    detail: isWaiting
      ? message('playbook.await-contract.detail-waiting', { due: within(dueAt) })
      : message('playbook.await-contract.detail'),
    move: isWaiting ? 'theirs' : 'yours',
    idealAt: dueAt,
    latestAt: null,
    precision: 'day',
    minutes: MINUTES.contract,
    mend: null,
  };
};

/** Times it was asked for; each started the week again. */
const asked = (situation: Situation, next: ActionKey | null): readonly Proposal[] => {
  const prefix = keyOf('await-contract', situation.facts.opportunity.id, '');
  const proposals: Proposal[] = [];
  for (const { key, state } of situation.facts.marks.values()) {
    if (state.kind !== 'done' || key === next || !key.startsWith(prefix)) continue;
    const fact = message('playbook.fact.asked-for-contract', { at: within(state.at) });
    proposals.push({ ...ask(situation, key, false, state.at), earliestAt: state.at, facts: [fact], changes: null, wanted: false });
  }
  return proposals;
};

/** Until the contract is signed nothing is settled: ask for it if it does not come. */
export const awaitContract: Rule = {
  id: 'await-contract',
  kind: 'check-in',
  trigger: 'closed',
  advice: [29, 38],
  condition: message('playbook.await-contract.condition'),
  rule: message('playbook.await-contract.rule'),
  timing: message('playbook.await-contract.timing'),
  sources: ['S1'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'question', to: 'recruiter-if-any' },
  canBeOff: true,
  stands: 'closed',
  guide: awaitContractGuide,
  onDone: null,
  applies: ({ stage }) => stage === 'accepted',
  propose: (situation) => {
    const { facts, settings, contacts, passed } = situation;
    const ending = endingsOf(situation, accepted).find(({ isPresent }) => isPresent);
    if (ending === undefined) return asked(situation, null);
    const contact = contacts.findLast((candidate) => isWithThem(candidate) && candidate.at > ending.at);
    const from = contact?.at ?? ending.at;
    const dueAt = morningOf(workingDayFrom(addDays(dayOf(from, settings.zone), CONTRACT_AFTER_DAYS), settings), settings);
    const key = keyOf('await-contract', facts.opportunity.id, contact?.name ?? ending.id);
    const third = thirdQuestion(situation);
    const next: Proposal = {
      ...ask(situation, key, !passed(dueAt), dueAt),
      earliestAt: from,
      // A week between them is what the step waits for itself; a third question in vain is another matter.
      cautions: third === null ? [] : [third],
      facts: [
        message('playbook.fact.accepted', { company: facts.opportunity.company, at: within(ending.at) }),
        ...(contact === undefined ? [] : [message('playbook.fact.last-contact', { at: within(contact.at) })]),
      ],
      changes: message('playbook.changes.contract'),
    };
    return [...asked(situation, key), next];
  },
};
