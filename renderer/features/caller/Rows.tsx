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

function Line({ line: { words, beside, detail, voice, to }, onOpen }: { readonly line: CardLine; readonly onOpen: (to: string) => void }) {
  const say = useSay();
  const said = (each: Words): string => (typeof each === 'string' ? each : say(each));
  const first = voice === 'spoken' ? say('caller.quote', { words: said(words) }) : said(words);
  return (
    <>
      {to === null ? (
        <span className={styles['first']}>{first}</span>
      ) : (
        <button type="button" className={styles['link']} onClick={() => onOpen(to)}>
          {first}
        </button>
      )}
      {beside.length > 0 && (
        <>
          {' '}
          <span className={styles['beside']}>{beside.map(said).join(', ')}</span>
        </>
      )}
      {detail !== null && <span className={styles['detail']}>{said(detail)}</span>}
    </>
  );
}
