import { MenuAt } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { Destinations, type DestinationsProps } from './Destinations.tsx';

export interface MoveMenuProps extends DestinationsProps {
  readonly anchor: Element;
  readonly finalFocus: () => HTMLElement | null;
  readonly onClose: () => void;
}

/** Where a card can go, beside it. */
export function MoveMenu({ anchor, finalFocus, onClose, ...destinations }: MoveMenuProps) {
  const say = useSay();
  return (
    <MenuAt
      label={say('opportunities.board.move', { company: destinations.row.company })}
      anchor={anchor}
      finalFocus={finalFocus}
      onClose={onClose}
    >
      <Destinations {...destinations} />
    </MenuAt>
  );
}
