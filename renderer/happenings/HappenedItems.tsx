import { Fragment } from 'react';
import type { Case } from '../../core/playbook/case.ts';
import { useNow, useSend, useSettings } from '../data/services.ts';
import { MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';
import { Submenu } from '../ui/Submenu.tsx';
import type { Happening } from './happening.ts';
import { happeningsOf } from './happenings.ts';

export interface HappenedItemsProps {
  readonly facts: Case;
  /** What needs a date is asked for it. */
  readonly onAsk: (happening: Happening) => void;
}

/** What may have happened at an opportunity, in a menu: the likely first, then everything by whose doing it was. */
export function HappenedItems({ facts, onAsk }: HappenedItemsProps) {
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
    <>
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
    </>
  );
}
