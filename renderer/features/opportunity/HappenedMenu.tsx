import { Pencil } from 'lucide-react';
import { Fragment } from 'react';
import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import type { Happening } from '../../happenings/happening.ts';
import { happeningsOf } from '../../happenings/happenings.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { Submenu } from '../../ui/Submenu.tsx';

export interface HappenedMenuProps {
  readonly facts: Case;
  /** What needs a date is asked for it. */
  readonly onAsk: (happening: Happening) => void;
}

/** Writes down in two clicks that something happened: it moves the plan. */
export function HappenedMenu({ facts, onAsk }: HappenedMenuProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const settings = useSettings();
  const { likely, groups } = happeningsOf({ facts, settings, now });
  const item = (happening: Happening) => {
    const { id, label, does } = happening;
    return (
      <MenuItem key={id} onChoose={() => (does.kind === 'note' ? void send('event.add', does.event) : onAsk(happening))}>
        {does.kind === 'note' ? say(label) : say('happened.asks', { label: say(label) })}
      </MenuItem>
    );
  };
  return (
    <Menu trigger={<Button icon={<Pencil aria-hidden="true" />}>{say('happened.note')}</Button>} align="end">
      {likely.map(item)}
      <MenuSeparator />
      {groups.map(({ id, label, parts }) => (
        <Submenu key={id} label={say(label)}>
          {parts.map((part, index) => (
            <Fragment key={index}>
              {index > 0 && <MenuSeparator />}
              {part.map(item)}
            </Fragment>
          ))}
        </Submenu>
      ))}
    </Menu>
  );
}
