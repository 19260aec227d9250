import { isDue, isWritten } from '../../../core/answers/schedule.ts';
import { bestUse, usesByAnswer } from '../../../core/answers/uses.ts';
import { gapKeyOf } from '../../../core/gaps/gap-key.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { PractisedAnswer } from '../../../core/model/answer.ts';
import type { AnswerId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Instant } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';

export const filters = ['all', 'due', 'unwritten'] as const;
/** Which answers are shown: every one, those to practise, or questions without an answer. */
export type Filter = (typeof filters)[number];

/** What the person asks to see; an empty competence or tag is any. */
export interface Wanted {
  readonly filter: Filter;
  readonly about: string;
  readonly tag: string;
}

/** What the query of an address asks to see; what it leaves open or misspells is everything. */
export const wantedOf = (query: URLSearchParams): Wanted => ({
  filter: filters.find((filter) => filter === query.get('show')) ?? 'all',
  about: query.get('about') ?? '',
  tag: query.get('tag') ?? '',
});

/** The address that asks for it. */
export const addressOf = ({ filter, about, tag }: Wanted): string => {
  const query = new URLSearchParams();
  if (filter !== 'all') query.set('show', filter);
  if (about !== '') query.set('about', about);
  if (tag !== '') query.set('tag', tag);
  return query.size === 0 ? '/preparation/answers' : `/preparation/answers?${query.toString()}`;
};

/** One answer of the bank as the list shows it. */
export interface AnswerRow {
  readonly id: AnswerId;
  readonly question: string;
  readonly about: string;
  /** "third version, Mon 9", or that there is none yet. */
  readonly version: Message;
  /** "your best answer at Pellow Health"; null where none went well. */
  readonly best: Message | null;
  readonly state: 'due' | 'unwritten' | 'resting';
}

interface Entry {
  readonly row: AnswerRow;
  readonly aboutKey: string | null;
  readonly tagKeys: readonly (string | null)[];
  readonly changedAt: Instant;
}

/** Every answer as it is shown, last changed first; does not depend on what is searched for. */
export interface Shelf {
  readonly entries: readonly Entry[];
  /** What the answers are about and how they are tagged, each once, as written first, by the alphabet. */
  readonly abouts: readonly string[];
  readonly tags: readonly string[];
}

/** "third version, Mon 9". */
const versionWords = ({ versions }: Pick<PractisedAnswer, 'versions'>, zone: Workspace['settings']['zone']): Message => {
  const newest = versions.at(-1);
  if (newest === undefined || !isWritten({ versions })) return message('answers.version.none');
  return message('answers.version', { count: versions.length, day: { on: dayOf(newest.at, zone), as: 'smart' } });
};

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** Each name once, however it was written, by the alphabet. */
export const distinctNames = (names: readonly string[]): readonly string[] => {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = gapKeyOf(name);
    if (key !== null && !byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()].toSorted(collator.compare);
};

const bestWords = (workspace: Workspace): ((id: AnswerId) => Message | null) => {
  const uses = usesByAnswer(workspace);
  return (id) => {
    const best = bestUse(uses.get(id) ?? []);
    const company = best === null ? undefined : workspace.opportunities[best.opportunityId]?.company;
    if (best === null || company === undefined) return null;
    return message(best.isBest ? 'answers.best' : 'answers.well', { company });
  };
};

/** Puts every answer on the shelf. */
export const shelve = (workspace: Workspace, now: Instant): Shelf => {
  const answers = Object.values(workspace.answers);
  const best = bestWords(workspace);
  const entries = answers.map((answer): Entry => {
    const { id, question, about, tags, versions, createdAt } = answer;
    return {
      row: {
        id,
        question,
        about,
        version: versionWords(answer, workspace.settings.zone),
        best: best(id),
        state: !isWritten(answer) ? 'unwritten' : isDue(answer, now) ? 'due' : 'resting',
      },
      aboutKey: gapKeyOf(about),
      tagKeys: tags.map(gapKeyOf),
      changedAt: versions.at(-1)?.at ?? createdAt,
    };
  });
  return {
    entries: entries.toSorted((one, other) => (one.changedAt > other.changedAt ? -1 : one.changedAt < other.changedAt ? 1 : 0)),
    abouts: distinctNames(answers.map(({ about }) => about)),
    tags: distinctNames(answers.flatMap(({ tags }) => tags)),
  };
};

/** How long an answer usually takes to say, in minutes; ours: long enough for a story, short enough to be listened to. */
export const TYPICAL_MINUTES = 2;

/** The list with its opening sentence. */
export interface ListView {
  readonly title: Message;
  readonly counts: Readonly<Record<Filter, number>>;
  /** How many are to be practised, of all there are. */
  readonly due: number;
  readonly rows: readonly AnswerRow[];
}

/** What is shown: the shelf, narrowed and ordered by what was found (null when nothing is searched for) and narrowed by what is wanted. */
export const listView = ({ entries }: Shelf, found: readonly AnswerId[] | null, { filter, about, tag }: Wanted): ListView => {
  const due = entries.filter(({ row }) => row.state === 'due').length;
  const place = found === null ? null : new Map(found.map((id, index) => [id, index]));
  const aboutKey = gapKeyOf(about);
  const tagKey = gapKeyOf(tag);
  const matching = entries.filter(
    (entry) =>
      (place === null || place.has(entry.row.id)) &&
      (aboutKey === null || entry.aboutKey === aboutKey) &&
      (tagKey === null || entry.tagKeys.includes(tagKey)),
  );
  const fits = (entry: Entry, wanted: Filter): boolean => wanted === 'all' || entry.row.state === wanted;
  const shown = matching.filter((entry) => fits(entry, filter)).map(({ row }) => row);
  return {
    title: message('answers.title', { count: entries.length, due }),
    counts: Object.fromEntries(filters.map((each) => [each, matching.filter((entry) => fits(entry, each)).length])) as Record<
      Filter,
      number
    >,
    due,
    rows: place === null ? shown : shown.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)),
  };
};
