import type { OpportunityId, PersonId } from '../model/ids.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Case, caseOf } from '../playbook/case.ts';
import { offersOf } from '../playbook/offer.ts';
import { recruiterOf } from '../playbook/situation.ts';
import { foldName } from '../quick-log/fold.ts';
import type { Instant } from '../time/types.ts';
import type { LogEntry } from './log-entry.ts';
import { negotiationLog } from './negotiation-log.ts';

/** The one person terms are agreed with (a former recruiter), and how that came about. */
export interface Negotiator {
  readonly person: Person;
  /** The person said so; else it is whoever terms were first spoken of with, or the recruiter who runs the process. */
  readonly isChosen: boolean;
  /** They were spoken with about terms already. */
  readonly hasTalked: boolean;
}

/** Whether terms were spoken of with somebody; what was said of pay before any offer was only an answer to a question. */
const isTalk = ({ does, at, elsewhere }: LogEntry, offeredAt: Instant | null): boolean => {
  if (elsewhere !== null) return false;
  switch (does.kind) {
    case 'heard':
      return offeredAt === null ? does.says === 'offered' : at >= offeredAt || does.says === 'offered';
    case 'contact':
    case 'letter':
      return true;
    case 'told':
      return offeredAt !== null && at >= offeredAt && does.topic !== 'other';
    case 'offer-made':
    case 'deadline-moved':
    case 'answer':
      return false;
  }
};

/** Who made the offer by a call or a mail, where the two were noted together. */
const whoOffered = (workspace: Workspace, opportunityId: OpportunityId, offeredAt: Instant | null): Person | null => {
  const call = caseOf(workspace, opportunityId)?.events.find(
    (event) => event.kind === 'contact' && event.about === 'offer' && event.direction === 'in' && event.at === offeredAt,
  );
  return call?.kind !== 'contact' || call.personId === null ? null : (workspace.people[call.personId] ?? null);
};

/**
 * Who may be chosen to agree terms with, by name: the people of the company or met there, the recruiter who runs it and
 * whoever else is at that agency, whoever talked of terms there already, and whoever was chosen.
 */
export const peopleForTerms = (
  { opportunity, interviews, people }: Case,
  log: readonly LogEntry[],
  chosenId: PersonId | null,
): readonly Person[] => {
  const { route } = opportunity;
  const [recruiterId, agency] = route.kind === 'recruiter' ? [route.recruiterId, foldName(route.agency)] : [null, ''];
  const known = new Set<PersonId | null>([
    chosenId,
    recruiterId,
    ...interviews.flatMap(({ interviewerIds }) => interviewerIds),
    ...log.flatMap(({ elsewhere, person }) => (elsewhere === null && person !== null ? [person.id] : [])),
  ]);
  const own = foldName(opportunity.company);
  const belongs = ({ id, company, roles }: Person): boolean => {
    const at = foldName(company);
    return known.has(id) || (at !== '' && (at === own || (at === agency && roles.includes('recruiter'))));
  };
  return Object.values(people)
    .filter(belongs)
    .toSorted((a, b) => a.name.localeCompare(b.name));
};

/** Whom the terms of an offer are agreed with, by its log; null while that is nobody by name. */
export const negotiatorOf = (
  workspace: Workspace,
  opportunityId: OpportunityId,
  now: Instant,
  log: readonly LogEntry[] = negotiationLog(workspace, opportunityId, now),
): Negotiator | null => {
  const facts = caseOf(workspace, opportunityId);
  if (facts === null) return null;
  const chosenId = workspace.offers[opportunityId]?.negotiatorId ?? null;
  const chosen = chosenId === null ? undefined : workspace.people[chosenId];
  const offeredAt = offersOf(facts.events.filter(({ at }) => at <= now)).at(-1)?.madeAt ?? null;
  const talks = log.filter((entry) => entry.person !== null && isTalk(entry, offeredAt));
  const [first] = talks;
  const recruiterId = recruiterOf(facts)?.personId ?? null;
  const person =
    chosen ??
    whoOffered(workspace, opportunityId, offeredAt) ??
    first?.person ??
    (recruiterId === null ? null : (workspace.people[recruiterId] ?? null));
  if (person === null) return null;
  return { person, isChosen: chosen !== undefined, hasTalked: talks.some((entry) => entry.person?.id === person.id) };
};
