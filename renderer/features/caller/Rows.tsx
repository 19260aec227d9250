import { useSay } from '../../ui/say.ts';
import styles from './Rows.module.css';
import type { CardLine, CardRow, Words } from './view.ts';

export interface RowsProps {
  readonly rows: readonly CardRow[];
  /** Shows a place in the main window. */
  readonly onOpen: (to: string) => void;
}

/** What to know before picking up, a line or a few of each. */
export function Rows({ rows, onOpen }: RowsProps) {
  const say = useSay();
  return (
    <dl className={styles['rows']} aria-label={say('caller.card')}>
      {rows.map(({ term, lines }) => (
        <div key={term} className={styles['row']} data-term={term}>
          <dt>{say(`caller.row.${term}`)}</dt>
          {lines.map((line) => (
            <dd key={line.key} data-voice={line.voice} data-strong={line.isStrong || undefined}>
              <Line line={line} onOpen={onOpen} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Line({
  line: { words, beside, voice, isStrong, to },
  onOpen,
}: {
  readonly line: CardLine;
  readonly onOpen: (to: string) => void;
}) {
  const say = useSay();
  const said = (each: Words): string => (typeof each === 'string' ? each : say(each));
  const quoted = voice === 'spoken' ? say('caller.quote', { words: said(words) }) : said(words);
  const more = beside.map(said).join(', ');
  // The step that comes next is one thing with its time; anything else is said first.
  const isJoined = isStrong && to !== null && more !== '';
  const first = isJoined ? say('caller.joined', { words: quoted, more }) : quoted;
  return (
    <>
      {to === null ? (
        <span className={styles['first']}>{first}</span>
      ) : (
        <button type="button" className={styles['link']} onClick={() => onOpen(to)}>
          {first}
        </button>
      )}
      {!isJoined && more !== '' && (
        <>
          {' '}
          <span className={styles['beside']}>{more}</span>
        </>
      )}
    </>
  );
}
