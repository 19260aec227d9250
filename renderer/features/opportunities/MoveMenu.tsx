import { Fragment } from 'react';
import { MenuAt, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import type { Column, Destination } from './columns.ts';
import type { OpportunityRow } from './row.ts';

export interface MoveMenuProps {
  readonly row: OpportunityRow;
  readonly columns: readonly Column[];
  readonly anchor: Element;
  readonly finalFocus: () => HTMLElement | null;
  readonly onMove: (destination: Destination) => void;
  readonly onClose: () => void;
}

/** Where a card can go: every stage, and below every end. */
export function MoveMenu({ row, columns, anchor, finalFocus, onMove, onClose }: MoveMenuProps) {
  const say = useSay();
  return (
    <MenuAt label={say('opportunities.board.move', { company: row.company })} anchor={anchor} finalFocus={finalFocus} onClose={onClose}>
      {columns.map((column) => (
        <Fragment key={column.id}>
          {column.id === 'closed' && <MenuSeparator />}
          {column.destinations.map((destination) => {
            const isHere = destination.id === row.standsAt;
            return (
              <MenuItem
                key={destination.id}
                disabled={isHere}
                end={isHere ? say('opportunities.board.is-here') : undefined}
                onChoose={() => onMove(destination)}
              >
                {say(destination.label)}
              </MenuItem>
            );
          })}
        </Fragment>
      ))}
    </MenuAt>
  );
}
