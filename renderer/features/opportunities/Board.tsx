import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { type OpportunityId, opportunityIdSchema } from '../../../core/model/ids.ts';
import { keysPressed } from '../../../core/keys/chord.ts';
import { boardKeys } from '../../../core/keys/keys.ts';
import { useCallKey } from '../../actions/use-call-key.ts';
import { useDebriefKey } from '../../actions/use-debrief-key.ts';
import { useNow, usePreferences, useSend, useSettings } from '../../data/services.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useSay } from '../../ui/say.ts';
import { focusRow, ROW_ATTRIBUTE, useRows } from '../../ui/use-rows.ts';
import styles from './Board.module.css';
import { BoardCard, type MenuPlace } from './BoardCard.tsx';
import { BoardColumn } from './BoardColumn.tsx';
import { beside, type ColumnId, columnsOf, type Destination, moveTo, placed } from './columns.ts';
import { EndDialog } from './EndDialog.tsx';
import { MoveMenu } from './MoveMenu.tsx';
import type { OpportunityRow } from './row.ts';
import { useDrops } from './use-dragging.ts';
import { useOpportunityMenu } from './use-opportunity-menu.tsx';

/** How many cards of a column are drawn at first, and added at each asking for more: thousands stay quick. */
const AT_A_TIME = 30;

export interface BoardProps {
  readonly rows: readonly OpportunityRow[];
  /** Whether the ends are to be seen from the start, as when they are asked for. */
  readonly showsClosed: boolean;
}

/** The opportunities by stage. Cards are moved by dragging, by the menu on each, and with M. */
export function Board({ rows, showsClosed }: BoardProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const { singleLetterKeys } = usePreferences();
  const { customStages } = useSettings();
  const board = useRef<HTMLDivElement>(null);
  const [unfolded, setUnfolded] = useState(false);
  const [limits, setLimits] = useState<ReadonlyMap<ColumnId, number>>(new Map());
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [endFor, setEndFor] = useState<OpportunityId | null>(null);
  const [moved, setMoved] = useState<OpportunityId | null>(null);

  const columns = useMemo(() => columnsOf(customStages), [customStages]);
  const all = useMemo(() => placed(rows, columns), [rows, columns]);
  const isFolded = !unfolded && !showsClosed;
  /** What was just moved is drawn, however far down it stands. */
  const limitOf = (id: ColumnId, standing: readonly OpportunityRow[]): number =>
    Math.max(limits.get(id) ?? AT_A_TIME, standing.findIndex((row) => row.id === moved) + 1);
  const shown = columns.map(({ id }) => {
    const standing = all.get(id) ?? [];
    return id === 'closed' && isFolded ? [] : standing.slice(0, limitOf(id, standing));
  });
  const shownIds = shown.map((standing) => standing.map(({ id }) => id));
  const keys = shownIds.flat();
  const heir = useRef<string | null>(null);
  useEffect(() => {
    // A card that changes its column is drawn anew, and the focus it had is lost.
    if (heir.current === null || board.current === null || document.activeElement !== document.body) return;
    focusRow(board.current, heir.current);
    heir.current = null;
  }, [rows]);
  const rowOf = (id: string | null): OpportunityRow | null => rows.find((row) => row.id === id) ?? null;

  const debrief = useDebriefKey();
  const call = useCallKey();
  const { listProps, rowProps } = useRows({
    keys,
    singleLetters: singleLetterKeys,
    onCommand: (id, command) => {
      if (command === 'open' || command === 'why') navigate(`/opportunities/${id}`);
      if (command === 'debrief') debrief(opportunityIdSchema.parse(id));
      if (command === 'letter') navigate(`/opportunities/${id}?letters`);
      if (command === 'call') call(opportunityIdSchema.parse(id));
    },
  });

  const move = (row: OpportunityRow, destination: Destination): void => {
    const isLeaving = isFolded && columns.at(-1)?.destinations.includes(destination) === true;
    const at = keys.indexOf(row.id);
    heir.current = isLeaving ? (keys[at + 1] ?? keys[at - 1] ?? null) : row.id;
    setMoved(row.id);
    void send('event.add', moveTo(destination, row.id, now));
  };

  const { menuProps, opportunityMenu } = useOpportunityMenu(rows, {
    move,
    leaving: (id) => {
      const at = keys.indexOf(id);
      heir.current = keys[at + 1] ?? keys[at - 1] ?? null;
    },
  });
  const dragged = useDrops((card, to) => {
    const row = rowOf(card);
    const column = columns.find(({ id }) => id === to);
    if (row === null || column === undefined || row.column === column.id) return;
    const [only] = column.destinations;
    if (column.id === 'closed') setEndFor(row.id);
    else if (only !== undefined) move(row, only);
  });

  const within = (selector: string): HTMLElement | null => board.current?.querySelector<HTMLElement>(selector) ?? null;

  const linkOf = (id: string | null): HTMLElement | null => (id === null ? null : within(`[${ROW_ATTRIBUTE}="${id}"]`));

  const press = (event: KeyboardEvent): void => {
    const command = keysPressed(boardKeys, event, false)?.command;
    const id = (event.target as Element).closest(`[${ROW_ATTRIBUTE}]`)?.getAttribute(ROW_ATTRIBUTE) ?? null;
    const row = rowOf(id);
    if (command === undefined || row === null || board.current === null) return;
    if (command !== 'stage') {
      event.preventDefault();
      const next = beside(shownIds, row.id, command === 'right' ? 1 : -1);
      if (next !== null) focusRow(board.current, next);
    } else if (singleLetterKeys) {
      event.preventDefault();
      const anchor = within(`[data-mover="${row.id}"]`);
      if (anchor !== null) setMenu({ id: row.id, anchor });
    }
  };

  const menuRow = rowOf(menu?.id ?? null);
  const endRow = rowOf(endFor);
  return (
    <>
      <div ref={board} className={styles['board']} data-dragging={dragged !== null || undefined} onKeyDown={press} {...menuProps}>
        {columns.map((column, index) => {
          const standing = all.get(column.id) ?? [];
          const cards = shown[index] ?? [];
          const isFoldedHere = column.id === 'closed' ? isFolded : null;
          return (
            <BoardColumn
              key={column.id}
              column={column}
              count={standing.length}
              hidden={isFoldedHere === true ? 0 : standing.length - cards.length}
              isFolded={isFoldedHere}
              onFold={(next) => setUnfolded(!next)}
              onMore={() => setLimits(new Map(limits).set(column.id, cards.length + AT_A_TIME))}
              listProps={listProps}
            >
              {cards.map((row) => (
                <BoardCard
                  key={row.id}
                  row={row}
                  isStop={rowProps(row.id).tabIndex === 0}
                  saysStage={say(row.stage) !== say(column.title)}
                  isMenuOpen={menu?.id === row.id}
                  onMenu={setMenu}
                />
              ))}
            </BoardColumn>
          );
        })}
      </div>
      <p className={styles['hint']}>
        {say('opportunities.board.hint')} {singleLetterKeys && <Kbd>M</Kbd>}
      </p>
      {opportunityMenu}
      {menu !== null && menuRow !== null && (
        <MoveMenu
          row={menuRow}
          columns={columns}
          anchor={menu.anchor}
          finalFocus={() => linkOf(menuRow.id) ?? linkOf(heir.current)}
          onMove={(destination) => move(menuRow, destination)}
          onClose={() => setMenu(null)}
        />
      )}
      {endRow !== null && (
        <EndDialog
          row={endRow}
          ends={columns.at(-1)?.destinations ?? []}
          onChoose={(end) => {
            move(endRow, end);
            setEndFor(null);
          }}
          onClose={() => setEndFor(null)}
        />
      )}
    </>
  );
}
