import type { FigureTable } from './figure-frame.ts';
import styles from './FigureRows.module.css';

export interface FigureRowsProps {
  readonly label: string;
  readonly table: FigureTable;
}

/** A picture read as its table. */
export function FigureRows({ label, table: { columns, rows } }: FigureRowsProps) {
  return (
    <div className={styles['scroller']} role="region" aria-label={label} tabIndex={0}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map(({ label: words, isNumber = false }, index) => (
              <th key={index} scope="col" data-number={isNumber || undefined}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td
                    key={column}
                    data-number={columns[column]?.isNumber === true || undefined}
                    data-wraps={columns[column]?.mayWrap === true || undefined}
                  >
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
