import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { entryWords, figureOf, quoteOf } from '../../core/negotiation/entry-words.ts';
import type { LogEntry } from '../../core/negotiation/log-entry.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { WorkspaceEvent } from '../../core/model/event.ts';
import { dayOf } from '../../core/time/zone.ts';
import { useSettings } from '../data/services.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { useSay } from '../ui/say.ts';
import styles from './LogList.module.css';

/** Stands for the figure while the sentence is written, so that it can be set in bold. */
const FIGURE = '\uE000';

export interface LogListProps {
  readonly entries: readonly LogEntry[];
  readonly opportunity: Opportunity;
  /** Only the sentences, without quotes and without whom they were said to. */
  readonly isShort?: boolean;
  /** Corrects an entry; without it none can be corrected here. */
  readonly onEdit?: (event: WorkspaceEvent) => void;
  /** What stands below an entry, such as its warnings. */
  readonly below?: (entry: LogEntry) => ReactNode;
}

/** What was said of terms, by the day. */
export function LogList({ entries, opportunity, isShort = false, onEdit, below }: LogListProps) {
  const say = useSay();
  const { zone } = useSettings();
  return (
    <ol className={styles['log']} aria-label={say('negotiation.log')} data-short={isShort || undefined}>
      {entries.map((entry) => {
        const quote = isShort ? null : quoteOf(entry);
        const where = isShort ? [] : wherePartsOf(entry);
        const event = entry.event;
        return (
          <li key={entry.id} id={entryElementId(entry)}>
            <span className={styles['when']}>{say('negotiation.day', { on: { on: dayOf(entry.at, zone), as: 'smart' } })}</span>
            <div className={styles['said']}>
              <Sentence entry={entry} opportunity={opportunity} />
              {where.length > 0 && <p className={styles['where']}>{where.map(({ key, values }) => say(key, values)).join(', ')}</p>}
              {quote !== null && <p className={styles['quote']}>{say('negotiation.quote', { words: quote })}</p>}
              {below?.(entry)}
            </div>
            {onEdit !== undefined && event !== null && entry.does.kind !== 'letter' && (
              <IconButton
                label={say('opportunity.past.edit', { what: say(entryWords(entry, opportunity)) })}
                tip={say('opportunity.past.edit.tip')}
                icon={<Pencil aria-hidden="true" />}
                onClick={() => onEdit(event)}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The element of an entry, so that the keyboard can go on there. */
export const entryElementId = ({ id }: Pick<LogEntry, 'id'>): string => `said-${id}`;

const wherePartsOf = ({ does, person, elsewhere }: LogEntry) => [
  ...(does.kind === 'told' && person !== null ? [{ key: 'negotiation.entry.to', values: { name: person.name } } as const] : []),
  ...(elsewhere !== null ? [{ key: 'negotiation.entry.elsewhere', values: { company: elsewhere.company } } as const] : []),
];

function Sentence({ entry, opportunity }: { readonly entry: LogEntry; readonly opportunity: Opportunity }) {
  const say = useSay();
  const figure = figureOf(entry);
  const [before, after] = say(entryWords(entry, opportunity, figure === null ? null : FIGURE)).split(FIGURE);
  return (
    <p>
      {before}
      {after !== undefined && <b>{figure}</b>}
      {after}
    </p>
  );
}
