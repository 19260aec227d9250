import { entryWords, figureOf, quoteOf } from '../../core/negotiation/entry-words.ts';
import type { LogEntry } from '../../core/negotiation/log-entry.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { dayOf } from '../../core/time/zone.ts';
import { useSettings } from '../data/services.ts';
import { useSay } from '../ui/say.ts';
import styles from './LogList.module.css';

/** Stands for the figure while the sentence is written, so that it can be set in bold. */
const FIGURE = '\uE000';

export interface LogListProps {
  readonly entries: readonly LogEntry[];
  readonly opportunity: Opportunity;
}

/** What was said of terms, by the day. */
export function LogList({ entries, opportunity }: LogListProps) {
  const say = useSay();
  const { zone } = useSettings();
  return (
    <ol className={styles['log']} aria-label={say('negotiation.log')}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className={styles['when']}>{say('negotiation.day', { on: { on: dayOf(entry.at, zone), as: 'smart' } })}</span>
          <div>
            <Sentence entry={entry} opportunity={opportunity} />
            {quoteOf(entry) !== null && <p className={styles['quote']}>“{quoteOf(entry)}”</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

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
