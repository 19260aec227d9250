import { Pencil } from 'lucide-react';
import { HappenedItems, type HappenedItemsProps } from '../../happenings/HappenedItems.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';

/** Writes down in two clicks that something happened: it moves the plan. */
export function HappenedMenu(props: HappenedItemsProps) {
  const say = useSay();
  return (
    <Menu trigger={<Button icon={<Pencil aria-hidden="true" />}>{say('happened.note')}</Button>} align="end">
      <HappenedItems {...props} />
    </Menu>
  );
}
