import { type Message, type MessageValue, message } from '../../core/messages/message.ts';
import type { PersonId } from '../../core/model/ids.ts';
import type { Case } from '../../core/playbook/case.ts';
import { recruiterOf } from '../../core/playbook/situation.ts';
import { named } from '../../core/playbook/words.ts';
import type { HappeningFacts, HappeningGroup } from './happening.ts';
import { likelyDates } from './likely-dates.ts';
import { ask, common, contact, note } from './noted.ts';

/** Whom the employer's contact is with: the interviewer, while there is only one. */
const interviewerOf = ({ interviews }: Case): PersonId | null => {
  const met = new Set(interviews.flatMap(({ interviewerIds }) => interviewerIds));
  const [only] = met;
  return met.size === 1 && only !== undefined ? only : null;
};

const employerOf = (facts: Case) => ({ party: 'employer', personId: interviewerOf(facts) }) as const;

/** What the employer did. */
export const theyGroup = (given: HappeningFacts): HappeningGroup => {
  const { zone } = given.facts.opportunity;
  const { soon, inAWeek } = likelyDates(given);
  const they = employerOf(given.facts);
  const heard = (about: Parameters<typeof contact>[3], medium?: Parameters<typeof contact>[4]) => contact(given, 'in', they, about, medium);
  const interviewId = given.facts.interviews.findLast(({ startAt }) => startAt <= given.now)?.id ?? null;
  return {
    id: 'they',
    label: message('happened.group.they'),
    parts: [
      [
        note('they-wrote', message('happened.they-wrote'), heard('question')),
        ask('they-asked', message('happened.they-asked'), { ...heard('request'), answerBy: { on: soon, zone } }),
        note('they-invited', message('happened.they-invited'), heard('invitation')),
        note('they-missed-call', message('happened.they-missed-call'), heard('missed-call', 'phone')),
      ],
      [
        note('they-received', message('happened.they-received'), heard('receipt')),
        note('they-delayed', message('happened.they-delayed'), heard('delay')),
        note('they-feedback', message('happened.they-feedback'), heard('feedback')),
        note('they-called', message('happened.they-called'), heard('other', 'phone')),
        note('they-other', message('happened.they-other'), heard('other')),
      ],
      [
        ask('they-decide', message('happened.they-decide'), {
          ...common(given),
          kind: 'decision-date-stated',
          by: 'employer',
          on: inAWeek,
          zone,
          interviewId,
        }),
        ask('they-advised', message('happened.they-advised'), {
          ...common(given),
          kind: 'contact-date-advised',
          by: 'employer',
          on: soon,
          zone,
        }),
        ask('they-channel', message('happened.they-channel'), {
          ...common(given),
          kind: 'follow-up-channel-stated',
          by: 'employer',
          channel: 'mail',
        }),
        ask('they-said-terms', message('happened.they-said-terms'), {
          ...common(given),
          kind: 'terms-heard',
          says: 'offered',
          words: '',
          personId: they.personId,
        }),
      ],
    ],
  };
};

/** What the person did, towards the employer. */
export const youGroup = (given: HappeningFacts): HappeningGroup => {
  const they = employerOf(given.facts);
  const said = (about: Parameters<typeof contact>[3], medium?: Parameters<typeof contact>[4]) => contact(given, 'out', they, about, medium);
  return {
    id: 'you',
    label: message('happened.group.you'),
    parts: [
      [
        note('you-answered', message('happened.you-answered'), said('answer')),
        note('you-checked-in', message('happened.you-checked-in'), said('check-in')),
        note('you-thanked', message('happened.you-thanked'), said('thanks')),
      ],
      [
        note('you-sent', message('happened.you-sent'), said('material')),
        note('you-asked', message('happened.you-asked'), said('question')),
        note('you-called', message('happened.you-called'), said('other', 'phone')),
        note('you-other', message('happened.you-other'), said('other')),
      ],
      [
        ask('you-told', message('happened.you-told'), {
          ...common(given),
          kind: 'told',
          topic: 'pay',
          words: '',
          personId: they.personId,
        }),
      ],
    ],
  };
};

/** What passed between the person and the recruiter; null where nobody runs the process for them. */
export const recruiterGroup = (given: HappeningFacts): HappeningGroup | null => {
  const recruiter = recruiterOf(given.facts);
  if (recruiter === null) return null;
  const { zone } = given.facts.opportunity;
  const { soon, inAWeek } = likelyDates(given);
  const who: Record<string, MessageValue> = named(recruiter.name);
  const words = (key: Message['key']): Message => message(key, who);
  const them = { party: 'recruiter', personId: recruiter.personId } as const;
  const talk = (direction: 'in' | 'out', about: Parameters<typeof contact>[3], medium?: Parameters<typeof contact>[4]) =>
    contact(given, direction, them, about, medium);
  return {
    id: 'recruiter',
    label: words('happened.group.recruiter'),
    parts: [
      [
        note('recruiter-wrote', words('happened.recruiter-wrote'), talk('in', 'question')),
        ask('recruiter-asked', words('happened.recruiter-asked'), { ...talk('in', 'request'), answerBy: { on: soon, zone } }),
        note('recruiter-called', words('happened.recruiter-called'), talk('in', 'other', 'phone')),
        note('recruiter-missed-call', words('happened.recruiter-missed-call'), talk('in', 'missed-call', 'phone')),
        note('recruiter-feedback', words('happened.recruiter-feedback'), talk('in', 'feedback', 'phone')),
        note('recruiter-delayed', words('happened.recruiter-delayed'), talk('in', 'delay')),
      ],
      [
        ask('recruiter-decide', words('happened.recruiter-decide'), {
          ...common(given),
          kind: 'decision-date-stated',
          by: 'recruiter',
          on: inAWeek,
          zone,
          interviewId: null,
        }),
        ask('recruiter-advised', words('happened.recruiter-advised'), {
          ...common(given),
          kind: 'contact-date-advised',
          by: 'recruiter',
          on: soon,
          zone,
        }),
        note('recruiter-agreed', words('happened.recruiter-agreed'), { ...common(given), kind: 'direct-note-answered', agreed: true }),
        note('recruiter-declined', words('happened.recruiter-declined'), { ...common(given), kind: 'direct-note-answered', agreed: false }),
      ],
      [
        note('recruiter-answered', words('happened.recruiter-answered'), talk('out', 'answer')),
        note('recruiter-checked-in', words('happened.recruiter-checked-in'), talk('out', 'check-in')),
        note('recruiter-told', words('happened.recruiter-told'), talk('out', 'feedback', 'phone')),
        note('recruiter-other', words('happened.recruiter-other'), talk('out', 'other')),
      ],
    ],
  };
};

/** That a reference spoke for the person; null where nobody is named who would. */
export const referencesGroup = (given: HappeningFacts): HappeningGroup | null => {
  const { opportunity, people } = given.facts;
  const referees = opportunity.referenceIds.flatMap((id) => people[id] ?? []);
  if (referees.length === 0) return null;
  return {
    id: 'references',
    label: message('happened.group.references'),
    parts: [
      referees.map(({ id, name }) =>
        note(
          `reference-${id}`,
          message('happened.reference-given', { name }),
          contact(given, 'in', { party: 'reference', personId: id }, 'reference-given', 'phone'),
        ),
      ),
    ],
  };
};
