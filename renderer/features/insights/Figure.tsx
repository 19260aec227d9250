import { ChartNoAxesColumn, Ellipsis, Table } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Figure.module.css';
import { type FigureTable, useFigureFrame } from './figure-frame.ts';
import { FigureRows } from './FigureRows.tsx';
import { useSaveFigure } from './use-save-figure.ts';

export interface FigureProps {
  /** The finding, in one sentence. */
  readonly title: string;
  /** The title stands elsewhere on the screen already, and only names the picture here. */
  readonly isTitleUnseen?: boolean;
  /** A line under the title: what the finding rests on. */
  readonly lede?: ReactNode;
  /** What its files are called, without the day and the ending: "Paths of applications". */
  readonly fileName: string;
  /** What it shows; null where what stands inside is a table itself. */
  readonly table: FigureTable | null;
  /** The rows to save, where what stands inside is a table itself, or a spreadsheet wants its days and times otherwise. */
  readonly savedTable?: FigureTable;
  /** Small buttons of its own, before the others. */
  readonly tools?: ReactNode;
  readonly className?: string | undefined;
  /** The picture: at most one SVG in it is saved. */
  readonly children: ReactNode;
}

/**
 * One picture with its finding as the title. It can be read as a table, alone or with all others, and saved: the
 * picture as it is seen, with its title and the day, and the table for a spreadsheet.
 */
export function Figure({ title, isTitleUnseen = false, lede, fileName, table, savedTable, tools, className, children }: FigureProps) {
  const say = useSay();
  const id = useId();
  const inside = useRef<HTMLDivElement>(null);
  const { showsTables } = useFigureFrame();
  /** What it was turned to by itself, and under which choice for all: a new choice for all holds for this one too. */
  const [turned, setTurned] = useState<{ readonly under: boolean } | null>(null);
  const isTable = table !== null && (turned?.under === showsTables ? !showsTables : showsTables);
  const rows = savedTable ?? table;
  const save = useSaveFigure({ title, fileName, table: rows, inside });
  return (
    <section className={classNames(styles['figure'], className)} aria-labelledby={id}>
      <header className={styles['header']} data-bare={isTitleUnseen || undefined}>
        <h2 id={id} className={isTitleUnseen ? text['unseen'] : classNames(text['heading'], styles['title'])}>
          {title}
        </h2>
        {lede !== undefined && <p className={styles['lede']}>{lede}</p>}
        <div className={styles['tools']}>
          {tools}
          {table !== null && (
            <IconButton
              label={say(isTable ? 'insights.figure.picture.of' : 'insights.figure.table.of', { title })}
              tip={say(isTable ? 'insights.figure.picture' : 'insights.figure.table')}
              icon={isTable ? <ChartNoAxesColumn aria-hidden="true" /> : <Table aria-hidden="true" />}
              onClick={() => setTurned(isTable === showsTables ? { under: showsTables } : null)}
            />
          )}
          {rows !== null && (
            <Menu
              align="end"
              trigger={
                <IconButton
                  label={say('insights.figure.save.of', { title })}
                  tip={say('insights.figure.save')}
                  icon={<Ellipsis aria-hidden="true" />}
                />
              }
            >
              {table !== null && !isTable && (
                <>
                  <MenuItem onChoose={() => void save('png')} end="PNG">
                    {say('insights.figure.save.picture')}
                  </MenuItem>
                  <MenuItem onChoose={() => void save('svg')} end="SVG">
                    {say('insights.figure.save.picture')}
                  </MenuItem>
                  <MenuSeparator />
                </>
              )}
              <MenuItem onChoose={() => void save('csv')} end="CSV">
                {say('insights.figure.save.table')}
              </MenuItem>
            </Menu>
          )}
        </div>
      </header>
      <div ref={inside} className={styles['inside']}>
        {isTable ? <FigureRows label={say('insights.figure.rows', { title })} table={table} /> : children}
      </div>
    </section>
  );
}
