import { forgottenQuestions } from '../../debrief/forgotten.ts';
import type { EventOf } from '../../model/event.ts';
import type { Interview } from '../../model/interview.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isWithThem } from '../../playbook/contacts.ts';
import { agreedFirstDay } from '../../playbook/first-day.ts';
import { topicsOf } from '../../playbook/from-debriefs.ts';
import { lastDayAfterNotice } from '../../playbook/notice.ts';
import { standingOffer } from '../../playbook/offer.ts';
import { interviewersOf, recruiterOf, type Situation } from '../../playbook/situation.ts';
import { standingWord } from '../../playbook/stated-date.ts';
import type { Instant } from '../../time/types.ts';
import { dayOf } from '../../time/zone.ts';
import { partyOfLetter } from '../contact-of-letter.ts';
import type { FactName, LetterFacts } from '../facts.ts';
import type { LetterPurpose } from '../purpose.ts';
import { english as language } from '../templates/en/english.ts';
import { nameInFull, namesTogether, nameToGreet } from './address.ts';
import { afterColon, insideSentence } from './in-a-sentence.ts';
import { dayAndHour, fullDay, pastDay } from './letter-dates.ts';
import { runsElsewhere } from './runs-elsewhere.ts';
import { offerBesides, situationFor } from './situation-for.ts';
import { talkedAbout } from './talked-about.ts';

type Values = Partial<Record<FactName, string>>;

/** The round a letter follows: the one it names, else the last one held. */
const roundOf = ({ facts, held }: Situation, { interviewId }: LetterPurpose): Interview | null =>
  facts.interviews.find(({ id }) => id === interviewId) ?? held.at(-1) ?? null;

const ofPeople = (workspace: Workspace, { personId }: LetterPurpose): Values => {
  const person = personId === null ? undefined : workspace.people[personId];
  const { self } = workspace.settings;
  return {
    ...(person === undefined
      ? {}
      : {
          recipient: nameToGreet(person.name),
          'full-name': nameInFull(person.name),
          'reference-roles': insideSentence(person.referee?.forRoles ?? ''),
        }),
    me: self.name,
    phone: self.phone,
    email: self.email,
  };
};

/** A note of more words is no name of a thing (ours). */
const LONGEST_THING = 10;

/** What they asked for, where the note of it is fit to stand in a sentence. */
const materialOf = ({ events }: Situation, { answersId }: LetterPurpose): string => {
  const isRequest = (event: Situation['events'][number]): event is EventOf<'contact'> =>
    event.kind === 'contact' && event.direction === 'in' && (event.about === 'request' || event.id === answersId);
  const request = events.findLast((event) => isRequest(event) && (answersId === null || event.id === answersId));
  const thing = insideSentence(request?.notes ?? '');
  return language.phrases.namesAThing.test(thing) && thing.split(' ').length <= LONGEST_THING && !/[.!?]\s/u.test(thing) ? thing : '';
};

const ofRound = (situation: Situation, purpose: LetterPurpose, { settings }: Workspace, now: Instant): Values & { position: number } => {
  const { facts } = situation;
  const interview = roundOf(situation, purpose);
  if (interview === null) return { position: 0 };
  const { english, switches, zone } = settings;
  const { position, topic, secondTopic, repair } = talkedAbout(facts, interview, purpose.personId, switches.allowOneClarification);
  const names = interviewersOf(facts, interview).map((id) => nameInFull(facts.people[id]?.name ?? ''));
  const debrief = facts.debriefs.get(interview.id);
  const [forgotten] = debrief === undefined ? [] : forgottenQuestions(debrief);
  const isHeld = interview.endAt <= now;
  return {
    position,
    interview: language.phrases.rounds[interview.round] ?? language.phrases.furtherRound,
    ...(isHeld ? { when: pastDay(dayOf(interview.endAt, zone), dayOf(now, zone), english) } : {}),
    topic,
    'second-topic': secondTopic,
    repair,
    interviewers: names.length === 0 ? '' : namesTogether(names, english),
    impression: debrief?.forRecruiter.trim() ?? '',
    question: forgotten?.question ?? '',
  };
};

/** As many topics as a reference can keep in mind (ours). */
const TOPICS = 3;

const ofProcess = (situation: Situation, purpose: LetterPurpose, workspace: Workspace, now: Instant): Values => {
  const { facts, events, held, upcoming, contacts, stage } = situation;
  const { settings } = workspace;
  const { english, zone } = settings;
  const today = dayOf(now, zone);
  const { company, business, role, route, excites } = facts.opportunity;
  const word = standingWord(situation);
  const last = contacts.findLast((contact) => isWithThem(contact) && contact.direction === 'out');
  const recruiter = recruiterOf(facts);
  const offer = standingOffer(events);
  const other = offerBesides(workspace, facts.opportunity.id, now);
  const [next] = upcoming;
  const topics = topicsOf(facts, held).slice(0, TOPICS).map(insideSentence);
  const pay = events.findLast((event): event is EventOf<'told'> => event.kind === 'told' && event.topic === 'pay');
  const start = agreedFirstDay(events);
  return {
    company,
    business: insideSentence(business),
    role,
    topics: topics.length === 0 ? '' : namesTogether(topics, english),
    material: materialOf(situation, purpose),
    'decision-day': word === null ? '' : fullDay(word.on, today, english),
    'last-contact': last === undefined ? '' : pastDay(dayOf(last.at, zone), today, english),
    recruiter: recruiter?.personId == null ? '' : nameInFull(recruiter.name ?? ''),
    outcome: language.phrases.outcomes[stage] ?? '',
    agency: route.kind === 'recruiter' ? route.agency : '',
    excitement: afterColon(excites),
    start: start === null ? '' : fullDay(start.on, today, english),
    'interview-time': next === undefined ? '' : dayAndHour(next.startAt, now, zone, english),
    'offer-deadline': offer?.deadline == null ? '' : fullDay(offer.deadline.on, today, english),
    pay: pay?.words ?? '',
    'usual-pay': settings.terms.pay,
    'other-deadline': other?.deadline == null ? '' : fullDay(other.deadline.on, today, english),
  };
};

/** The present job, and the day its notice ends when it is given today. */
const ofPresentJob = ({ settings }: Workspace, now: Instant): Values => {
  const { presentJob } = settings.comparison;
  if (presentJob === null) return {};
  const today = dayOf(now, settings.zone);
  const { notice } = presentJob.terms;
  return {
    'present-company': presentJob.company,
    'present-role': presentJob.role,
    ...(notice === null || notice.count === 0
      ? {}
      : { notice: language.phrases.period(notice), 'last-day': fullDay(lastDayAfterNotice(today, notice), today, settings.english) }),
  };
};

/** Whoever has no name is the recruiter where the agency alone is known; else as the checks read it. */
const goesToRecruiter = ({ facts }: Situation, purpose: LetterPurpose, workspace: Workspace, now: Instant): boolean =>
  partyOfLetter(workspace, { ...purpose, changedAt: now }) === 'recruiter' ||
  (purpose.personId === null && purpose.actionKey === null && recruiterOf(facts)?.personId === null);

/** Everything known for a letter at that moment, fit to stand inside its sentences. */
export const factsForLetter = (workspace: Workspace, purpose: LetterPurpose, now: Instant): LetterFacts => {
  const situation = situationFor(workspace, purpose.opportunityId, now);
  const people = { ...ofPeople(workspace, purpose), ...ofPresentJob(workspace, now) };
  const { english } = workspace.settings;
  if (situation === null) return { values: people, position: 0, toRecruiter: false, elsewhere: false, offered: false, english };
  const { position, ...round } = ofRound(situation, purpose, workspace, now);
  return {
    values: { ...people, ...ofProcess(situation, purpose, workspace, now), ...round },
    position,
    toRecruiter: goesToRecruiter(situation, purpose, workspace, now),
    elsewhere: runsElsewhere(workspace, situation.facts.opportunity.id, now),
    offered: standingOffer(situation.events) !== null,
    english,
  };
};
