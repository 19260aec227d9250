import { type Message, message } from '../messages/message.ts';
import type { Caution, PrecedenceLevel, Reason } from './action.ts';
import type { Claim } from './precedence.ts';
import { remembered } from './remembered.ts';
import { recruiterOf, type Situation } from './situation.ts';
import { type Way, wayOf, wordsAboutWay } from './ways.ts';
import { named } from './words.ts';

const directByChoice: Claim<Way> = { level: 'person', value: 'direct', saidAt: null };
const throughByChoice: Claim<Way> = { level: 'person', value: 'through-recruiter', saidAt: null };

/** What the person chose for thanks: for this opportunity, else for good; null where they left it at the default. */
const chosenForThanks = ({ facts, settings }: Situation): Claim<Way> | null => {
  const here = facts.opportunity.thankThroughRecruiter;
  if (here !== null) return here ? throughByChoice : directByChoice;
  return settings.switches.thankThroughRecruiter ? null : directByChoice;
};

/** A recruiter's word against a choice to write directly is shown, not acted on. */
const isOnlyShown = (claim: Claim<Way>, chosen: Claim<Way> | null): boolean =>
  chosen === directByChoice && claim.level === 'recruiter' && claim.value === 'through-recruiter';

const settleThanks = (situation: Situation): Claim<Way> => {
  const chosen = chosenForThanks(situation);
  const words = wordsAboutWay(situation.events).filter((claim) => !isOnlyShown(claim, chosen));
  return wayOf(situation.facts.opportunity, chosen === null ? [] : [chosen], words);
};

/** Which way thanks go. A short career guide leaves the firm to the recruiter, a recruitment agency writes unless told not to. */
export const wayOfThanks = remembered(settleThanks);

/** Which way a check-in, a question and every other message of the person's own goes; the switch for thanks does not move it. */
export const wayOfCheckIn = remembered(({ facts, events }: Situation): Claim<Way> => wayOf(facts.opportunity, [], wordsAboutWay(events)));

/** The recruiter's word against direct thanks that the person writes all the same; null where there is none. */
export const objectionToThanks = (situation: Situation): Caution | null => {
  const recruiter = recruiterOf(situation.facts);
  if (recruiter === null || wayOfThanks(situation).value !== 'direct') return null;
  const last = wordsAboutWay(situation.events).findLast(({ level }) => level === 'recruiter');
  if (last === undefined || last.saidAt === null || !isOnlyShown(last, chosenForThanks(situation))) return null;
  const values = { ...named(recruiter.name), said: { at: last.saidAt, as: 'sentence' as const } };
  return { message: message('playbook.guard.recruiter-objected', values), fineAt: null };
};

const followed: Readonly<Record<Way, Readonly<Record<PrecedenceLevel, Message['key']>>>> = {
  direct: {
    employer: 'playbook.way.direct.employer',
    recruiter: 'playbook.way.direct.recruiter',
    person: 'playbook.way.direct.person',
    default: 'playbook.way.direct.person',
  },
  'through-recruiter': {
    employer: 'playbook.way.through.employer',
    recruiter: 'playbook.way.through.recruiter',
    person: 'playbook.way.through.person',
    default: 'playbook.way.through.default',
  },
};

/** What the sources say about writing to a firm whose process a recruiter runs. */
export const wayDisagreement: Message = message('playbook.disagreement.way');

/** By whose word thanks take their way; null where no recruiter is involved and nothing was to be settled. */
export const settledWay = (situation: Situation, { level, value, saidAt }: Claim<Way>): Reason['settled'] => {
  const recruiter = recruiterOf(situation.facts);
  if (recruiter === null) return null;
  const said = saidAt === null ? {} : { said: { at: saidAt, as: 'sentence' as const } };
  return { disagreement: wayDisagreement, followed: message(followed[value][level], { ...named(recruiter.name), ...said }), level };
};
