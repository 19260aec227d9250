import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { JobColumn } from '../../../core/offers/column.ts';
import type { ComparedOffers } from '../../../core/offers/compare-offers.ts';
import type { RowId } from '../../../core/offers/row-readings.ts';
import type { Cell, Row } from '../../../core/offers/rows.ts';
import { useSay } from '../../ui/say.ts';
import { Switch } from '../../ui/Switch.tsx';
import text from '../../ui/text.module.css';
import styles from './OffersTable.module.css';
import { QuestionRows } from './QuestionRows.tsx';
import { TotalFigure } from './TotalFigure.tsx';

export interface OffersTableProps {
  readonly compared: ComparedOffers;
  /** Leave out what is the same for all. */
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
  /** Every term, not the first ones alone. */
  readonly showsAll: boolean;
  readonly onShowAll: (all: boolean) => void;
  /** A contract was signed elsewhere, and the offers only wait to hear of it. */
  readonly isDecided: boolean;
}

/** What is looked at first; the other terms unfold (ours). */
const FIRST = ['base', 'pension', 'total', 'days-off', 'place'] as const satisfies readonly RowId[];
type First = (typeof FIRST)[number];
type Further = Row & { readonly id: Exclude<RowId, First> };

const isFurther = (row: Row): row is Further => !FIRST.some((id) => id === row.id);

/** The offers as columns, the present job last; what they offer as rows, then the four questions. Scrolls sideways under its first column. */
export function OffersTable({ compared, onlyDifferences, onOnlyDifferences, showsAll, onShowAll, isDecided }: OffersTableProps) {
  const { offers, present, rows } = compared;
  const onlyId = useId();
  const say = useSay();
  const columns = present === null ? offers : [...offers, present];
  const further = rows.filter(isFurther);
  const folds = !onlyDifferences && further.length > 1;
  const shown = onlyDifferences ? rows.filter(({ differs }) => differs) : folds && !showsAll ? rows.filter((row) => !isFurther(row)) : rows;
  return (
    <div
      className={styles['scroller']}
      role="region"
      aria-label={say('offers.table')}
      tabIndex={0}
      onFocus={({ target, currentTarget }) => {
        // The browser leaves what is seen by a sliver where it is.
        if (target !== currentTarget) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      }}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            <td className={styles['first']}>
              {columns.length > 1 && (
                <span className={styles['only']}>
                  <Switch labelledBy={onlyId} on={onlyDifferences} onChange={onOnlyDifferences} />
                  <span id={onlyId}>{say('offers.differences')}</span>
                </span>
              )}
            </td>
            {columns.map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Fact key={row.id} row={row} columns={columns} isCompared={columns.length > 1} />
          ))}
          {shown.length === 0 && rows.length > 0 && (
            <tr>
              <td colSpan={columns.length + 1}>{say('offers.differences.none')}</td>
            </tr>
          )}
          {folds && (
            <tr className={styles['fold']}>
              <td colSpan={columns.length + 1}>
                <button type="button" className={styles['unfold']} aria-expanded={showsAll} onClick={() => onShowAll(!showsAll)}>
                  <ChevronDown aria-hidden="true" />
                  {showsAll
                    ? say('offers.fewer')
                    : say('offers.more', { count: further.length, rows: further.map(({ id }) => say(`offers.row.inside.${id}`)) })}
                </button>
              </td>
            </tr>
          )}
        </tbody>
        <QuestionRows offers={offers} width={columns.length + 1} hasPresent={present !== null} isDecided={isDecided} />
      </table>
    </div>
  );
}

function Head({ column }: { readonly column: JobColumn }) {
  const say = useSay();
  const { id, company, role, terms } = column;
  const isPresent = id === 'present';
  return (
    <th scope="col" data-present={isPresent || undefined}>
      <Link to={`/offers/${id}`} className={styles['company']}>
        {isPresent ? say('offers.present') : company}
      </Link>
      <span className={styles['role']}>{isPresent ? company : role}</span>
      {terms === null && (
        <Link to={`/offers/${id}`} className={styles['way']} aria-label={say('offers.lay-out.of', { company })}>
          {say('offers.lay-out')}
        </Link>
      )}
    </th>
  );
}

interface FactProps {
  readonly row: Row;
  readonly columns: readonly JobColumn[];
  /** There is more than one job to tell apart. */
  readonly isCompared: boolean;
}

function Fact({ row: { id, cells, differs }, columns, isCompared }: FactProps) {
  const say = useSay();
  return (
    <tr data-same={(isCompared && !differs) || undefined}>
      <th scope="row" className={styles['first']}>
        {say(`offers.row.${id}`)}
        {isCompared && !differs && <span className={text['unseen']}>, {say('offers.same')}</span>}
      </th>
      {columns.map((column, index) => {
        const cell = cells[index];
        return (
          <td key={column.id} data-present={column.id === 'present' || undefined}>
            {cell !== undefined && <CellWords row={id} cell={cell} column={column} />}
          </td>
        );
      })}
    </tr>
  );
}

function CellWords({
  row,
  cell: { words, note, isBetter },
  column,
}: {
  readonly row: Row['id'];
  readonly cell: Cell;
  readonly column: JobColumn;
}) {
  const say = useSay();
  if (words === null) return <span className={text['unseen']}>{say('offers.unknown')}</span>;
  const said = row === 'total' ? <TotalFigure column={column} words={say(words)} /> : say(words);
  return (
    <>
      {isBetter ? <strong className={styles['better']}>{said}</strong> : said}
      {isBetter && <span className={text['unseen']}>, {say('offers.better')}</span>}
      {note !== null && <span className={styles['note']}>{say(note)}</span>}
    </>
  );
}
