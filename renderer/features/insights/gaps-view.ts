import { type Competence, competencesOf, type Standing } from '../../../core/gaps/competences.ts';
import { patternOf } from '../../../core/gaps/patterns.ts';
import type { Showing } from '../../../core/gaps/showings.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { GapKey, InterviewId, OpportunityId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { nameWithin } from '../../gaps/name-within.ts';
import type { Say } from '../../ui/say.ts';
import type { FigureTable } from './figure-frame.ts';

export const filters = ['all', 'open', 'closing', 'closed'] as const;
/** Which gaps are shown, by where they stand. */
export type Filter = (typeof filters)[number];

/** How many interviews the table begins with, the newest; ours, what a wide window holds. */
const INTERVIEWS_SHOWN = 12;

/** An interview in which a gap came up. */
export interface Column {
  readonly interviewId: InterviewId;
  readonly opportunityId: OpportunityId;
  readonly company: string;
  readonly round: number;
  readonly at: Instant;
  readonly zone: Zone;
}

/** One time a gap came up, with where. */
export interface ShownTime extends Showing {
  readonly column: Column;
  /** Its debrief was begun; else there is only the log. */
  readonly isDebriefed: boolean;
}

/** A gap and how each interview went with it. */
export interface Row {
  readonly key: GapKey;
  readonly name: string;
  readonly standing: Standing;
  /** In a few words, how it has gone. */
  readonly pattern: Message;
  readonly plan: string;
  /** The person closed it, and it can be opened again. */
  readonly isSettled: boolean;
  /** One for each column. */
  readonly cells: readonly (Showing['outcome'] | null)[];
  /** The newest first. */
  readonly times: readonly ShownTime[];
}

/** What the insights show of gaps over time. */
export interface GapsView {
  readonly title: Message;
  readonly over: Message;
  readonly lede: Message;
  readonly counts: Readonly<Record<Filter, number>>;
  /** The oldest first, so that the newest stands at the right. */
  readonly columns: readonly Column[];
  /** How many interviews before them are not shown. */
  readonly earlier: number;
  readonly rows: readonly Row[];
}

/** What the person asks to see of the gaps. */
export interface WantedGaps {
  readonly filter: Filter;
  /** The gap whose showings are open; it stays in sight whatever the filter. */
  readonly about: string | null;
  readonly showsEarlier: boolean;
}

const gapsIn = ({ showings }: Competence): number => showings.filter(({ outcome }) => outcome === 'gap').length;

/** The newest of what got better says most. */
const lastShownFirst = (a: Competence, b: Competence): number => {
  const [one, other] = [a.showings.at(-1)?.at ?? '', b.showings.at(-1)?.at ?? ''];
  return one === other ? 0 : one > other ? -1 : 1;
};

/** What the table comes to, in one sentence: what kept coming back, and what got better. */
const findingOf = (competences: readonly Competence[]): Message => {
  const open = competences.filter(({ standing }) => standing === 'open');
  const back = open.find((competence) => gapsIn(competence) > 1);
  const closing = competences.filter(({ standing }) => standing === 'closing').sort(lastShownFirst)[0];
  const closed = competences.filter(({ standing }) => standing === 'closed').sort(lastShownFirst)[0];
  if (back !== undefined) {
    const name = nameWithin(back.name, 'first');
    if (closed !== undefined) return message('insights.title.back-and-settled', { open: name, other: nameWithin(closed.name, 'later') });
    if (closing !== undefined) return message('insights.title.back-and-closing', { open: name, other: nameWithin(closing.name, 'later') });
    return message('insights.title.back', { open: name });
  }
  if (closing !== undefined) return message('insights.title.closing', { other: nameWithin(closing.name, 'first') });
  const [first] = open;
  if (first !== undefined) return message('insights.title.once', { count: open.length, open: nameWithin(first.name, 'later') });
  return message('insights.title.closed');
};

const columnsOf = (workspace: Workspace, competences: readonly Competence[]): readonly Column[] => {
  const byId = new Map<InterviewId, Column>();
  for (const { interviewId, opportunityId, at } of competences.flatMap(({ showings }) => showings)) {
    const interview = workspace.interviews[interviewId];
    const company = workspace.opportunities[opportunityId]?.company;
    if (interview === undefined || company === undefined) continue;
    byId.set(interviewId, { interviewId, opportunityId, company, round: interview.round, at, zone: interview.zone });
  }
  return [...byId.values()].sort((a, b) => (a.at === b.at ? (a.interviewId < b.interviewId ? -1 : 1) : a.at < b.at ? -1 : 1));
};

const rowOf = (workspace: Workspace, competence: Competence, columns: readonly Column[], byId: ReadonlyMap<InterviewId, Column>): Row => {
  const { key, name, standing, plan, settledAt, showings } = competence;
  const shown = new Map(showings.map(({ interviewId, outcome }) => [interviewId, outcome]));
  return {
    key,
    name,
    standing,
    pattern: patternOf(competence),
    plan,
    isSettled: standing === 'closed' && settledAt !== null,
    cells: columns.map(({ interviewId }) => shown.get(interviewId) ?? null),
    times: showings.toReversed().flatMap((showing) => {
      const column = byId.get(showing.interviewId);
      return column === undefined ? [] : [{ ...showing, column, isDebriefed: Object.hasOwn(workspace.debriefs, showing.interviewId) }];
    }),
  };
};

/** Gaps over time, interview by interview; null while there is none. */
export const gapsView = (workspace: Workspace, now: Instant, { filter, about, showsEarlier }: WantedGaps): GapsView | null => {
  const competences = competencesOf(workspace, now);
  const all = columnsOf(workspace, competences);
  const [oldest] = all;
  if (oldest === undefined) return null;
  const columns = showsEarlier ? all : all.slice(-INTERVIEWS_SHOWN);
  const byId = new Map(all.map((column) => [column.interviewId, column]));
  const count = (standing: Standing): number => competences.filter((each) => each.standing === standing).length;
  const counts = { all: competences.length, open: count('open'), closing: count('closing'), closed: count('closed') };
  return {
    title: findingOf(competences),
    over: message('insights.over', { interviews: all.length, since: { at: oldest.at, as: 'smart' } }),
    lede: message('insights.lede', { open: counts.open, closing: counts.closing, closed: counts.closed }),
    counts,
    columns,
    earlier: all.length - columns.length,
    rows: competences
      .filter(({ standing, key }) => filter === 'all' || standing === filter || key === about)
      .map((competence) => rowOf(workspace, competence, columns, byId)),
  };
};

/** The table as it is saved: a gap a line, how it has gone, an interview a column, the plan last. */
export const gapsRows = ({ columns, rows }: GapsView, say: Say): FigureTable => ({
  columns: [
    { label: say('insights.competence') },
    { label: say('insights.pattern') },
    ...columns.map(({ company, at, zone }) => ({ label: `${company}, ${dayOf(at, zone)}` })),
    { label: say('insights.plans') },
  ],
  rows: rows.map(({ name, pattern, cells, plan }) => [
    name,
    say(pattern),
    ...cells.map((outcome) => say(`gaps.outcome.${outcome ?? 'none'}`)),
    plan,
  ]),
});
