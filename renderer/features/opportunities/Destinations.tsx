import { Fragment } from 'react';
import { MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import type { Column, Destination } from './columns.ts';
import type { OpportunityRow } from './row.ts';

export interface DestinationsProps {
  readonly row: OpportunityRow;
  readonly columns: readonly Column[];
  readonly onMove: (destination: Destination) => void;
}

/** Where an opportunity can go, in a menu: every stage, and below every end. */
export function Destinations({ row, columns, onMove }: DestinationsProps) {
  const say = useSay();
  return columns.map((column) => (
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
  ));
}
