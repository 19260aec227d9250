import type { Brief } from '../model/brief.ts';
import type { PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';

/** Something somebody asked in an earlier interview. */
export interface AskedBefore {
  readonly question: string;
  readonly times: number;
}

/** The card of somebody who will be there. */
export interface Panelist {
  readonly person: Person;
  /** Their part in it, in the person's words; empty while not said. */
  readonly part: string;
  readonly decides: boolean;
  /** When they were met last; null where they are new. */
  readonly metAt: Instant | null;
  readonly askedBefore: readonly AskedBefore[];
  /** How they took what was said, by the debriefs of the rounds here they were in; the oldest first. */
  readonly reactions: readonly string[];
}

interface PanelOf {
  readonly workspace: Workspace;
  readonly interview: Interview;
  readonly brief: Brief;
  /** Held interviews of every company, the oldest first. */
  readonly held: readonly Interview[];
}

const cardOf = ({ workspace, interview, held }: PanelOf, person: Person): Omit<Panelist, 'part' | 'decides'> => {
  const met = held.filter(({ id, interviewerIds }) => id !== interview.id && interviewerIds.includes(person.id));
  const asked = held.flatMap(({ id }) => workspace.debriefs[id]?.questions.filter(({ askedById }) => askedById === person.id) ?? []);
  return {
    person,
    metAt: met.at(-1)?.startAt ?? null,
    askedBefore: asked.filter(({ question }) => question !== '').map(({ question, timesAsked }) => ({ question, times: timesAsked })),
    reactions: met
      .filter(({ opportunityId }) => opportunityId === interview.opportunityId)
      .flatMap(({ id }) => workspace.debriefs[id]?.reactions.trim() ?? [])
      .filter((words) => words !== ''),
  };
};

/** Who will be there: those the person gave a part first, in their order, then the other interviewers. */
export const panelOf = (given: PanelOf): readonly Panelist[] => {
  const { workspace, interview, brief } = given;
  const withPart = new Map(brief.panel.map((member) => [member.personId, member]));
  const ids = new Set<PersonId>([...withPart.keys(), ...interview.interviewerIds]);
  return [...ids].flatMap((id) => {
    const person = workspace.people[id];
    if (person === undefined) return [];
    const { part, decides } = withPart.get(id) ?? { part: '', decides: false };
    return [{ ...cardOf(given, person), part, decides }];
  });
};

/** Others who are known here and could be asked to the table: met in another round, or of this company. */
export const colleaguesOf = (given: PanelOf): readonly Person[] => {
  const { workspace, interview } = given;
  const present = new Set(panelOf(given).map(({ person }) => person.id));
  const company = workspace.opportunities[interview.opportunityId]?.company ?? '';
  const metHere = new Set(
    Object.values(workspace.interviews)
      .filter(({ opportunityId }) => opportunityId === interview.opportunityId)
      .flatMap(({ interviewerIds }) => interviewerIds),
  );
  return Object.values(workspace.people)
    .filter(({ id, company: works }) => !present.has(id) && (metHere.has(id) || (works !== '' && works === company)))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
};
