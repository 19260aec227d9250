import { message } from '../../messages/message.ts';
import { laterOf } from '../../time/instant.ts';
import { keyOf } from '../action-key.ts';
import { asksWithoutAnswer } from '../asks.ts';
import { paceOf, pacedFrom, timingByWord } from '../check-in-timing.ts';
import type { Contact } from '../contacts.ts';
import { ASKS_WITHOUT_ANSWER, MINUTES } from '../figures.ts';
import { goneSilentGuide } from '../guides/gone-silent.ts';
import type { Proposal, Rule } from '../rule.ts';
import { settledMarksOf } from '../settled-marks.ts';
import type { Situation } from '../situation.ts';
import { within } from '../words.ts';

const propose = (situation: Situation, last: Contact): Proposal => {
  const { opportunity } = situation.facts;
  const paced = pacedFrom(situation, last.at);
  // A day they named is waited for, however often they were asked before.
  const dueAt = laterOf(paced, timingByWord(situation)?.dueAt ?? paced);
  return {
    key: keyOf('gone-silent', opportunity.id, last.name),
    title: message('playbook.gone-silent.title', { company: opportunity.company }),
    detail: message('playbook.gone-silent.detail'),
    move: 'yours',
    earliestAt: dueAt,
    idealAt: dueAt,
    latestAt: null,
    precision: 'day',
    minutes: MINUTES.goneSilent,
    mend: null,
    facts: [message('playbook.fact.asked-last', { asked: asksWithoutAnswer(situation).length, at: within(last.at) })],
    level: paceOf(situation).level,
    changes: message('playbook.changes.they-write'),
  };
};

/** Times it was let go before; a later word of theirs opened it again. */
const settled = (situation: Situation, present: Contact | undefined): readonly Proposal[] => {
  const { facts, contacts } = situation;
  return settledMarksOf(facts, 'gone-silent').flatMap(({ key }) => {
    const last = contacts.find(({ name }) => key.endsWith(`:${name}`));
    return last === undefined || last === present ? [] : [{ ...propose(situation, last), facts: [], wanted: false }];
  });
};

/** After the last question without an answer, let it rest; whoever wants you will write. */
export const goneSilent: Rule = {
  id: 'gone-silent',
  kind: 'other',
  trigger: 'waiting',
  advice: [20, 27],
  condition: message('playbook.gone-silent.condition'),
  rule: message('playbook.gone-silent.rule'),
  timing: message('playbook.gone-silent.timing'),
  sources: ['S3'],
  disagreement: null,
  settings: ['pace'],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: goneSilentGuide,
  onDone: { stage: 'silent' },
  applies: ({ stage, upcoming }) => stage !== 'offer' && upcoming.length === 0,
  propose: (situation) => {
    const asks = asksWithoutAnswer(situation);
    const last = asks.length < ASKS_WITHOUT_ANSWER ? undefined : asks.at(-1);
    return [...settled(situation, last), ...(last === undefined ? [] : [propose(situation, last)])];
  },
};
