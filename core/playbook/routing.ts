import { type Message, message } from '../messages/message.ts';
import type { EventOf } from '../model/event.ts';
import type { PrecedenceLevel, Reason } from './action.ts';
import { type Claim, settle } from './precedence.ts';
import type { Situation } from './situation.ts';
import { recruiterOf } from './situation.ts';
import { named } from './words.ts';

/** The way a message takes. */
export type Way = 'direct' | 'through-recruiter';

const byParty = ({ by, channel, at }: EventOf<'follow-up-channel-stated'>): Claim<Way> => ({
  level: by,
  value: channel === 'through-recruiter' ? 'through-recruiter' : 'direct',
  saidAt: at,
});

const wordsOfOthers = ({ events }: Situation): readonly Claim<Way>[] => {
  const claims: Claim<Way>[] = [];
  for (const event of events) {
    if (event.kind === 'follow-up-channel-stated') claims.push(byParty(event));
    if (event.kind === 'direct-note-answered')
      claims.push({ level: 'recruiter', value: event.agreed ? 'direct' : 'through-recruiter', saidAt: event.at });
  }
  return claims;
};

const throughRecruiter: Claim<Way> = { level: 'default', value: 'through-recruiter', saidAt: null };
const directByChoice: Claim<Way> = { level: 'person', value: 'direct', saidAt: null };
const noRecruiter: Claim<Way> = { level: 'default', value: 'direct', saidAt: null };

/** Which way thanks go. A short career guide leaves the firm to the recruiter, a recruitment agency writes unless told not to. */
export const wayOfThanks = (situation: Situation): Claim<Way> => {
  if (situation.facts.opportunity.route.kind === 'direct') return noRecruiter;
  const throughThem = situation.facts.opportunity.thankThroughRecruiter ?? situation.settings.switches.thankThroughRecruiter;
  const own = throughThem ? [] : [directByChoice];
  return settle([throughRecruiter, ...own, ...wordsOfOthers(situation)]);
};

/** Which way a check-in goes; the switch for thanks does not move it. */
export const wayOfCheckIn = (situation: Situation): Claim<Way> =>
  situation.facts.opportunity.route.kind === 'direct' ? noRecruiter : settle([throughRecruiter, ...wordsOfOthers(situation)]);

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
    person: 'playbook.way.through.default',
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
