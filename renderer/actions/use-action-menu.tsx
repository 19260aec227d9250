import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { Action } from '../../core/playbook/action.ts';
import { routeOf } from '../../core/reminders/route.ts';
import type { Instant } from '../../core/time/types.ts';
import { useNow, usePreferences, useSettings } from '../data/services.ts';
import { MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';
import { Submenu } from '../ui/Submenu.tsx';
import { useRowMenu } from '../ui/use-row-menu.tsx';
import { beginPlace, beginWords } from './begin-words.ts';
import { doneWords } from './done-words.ts';
import { SnoozeItems } from './SnoozeItems.tsx';
import { SnoozePicker } from './SnoozePicker.tsx';

/** What can be done to an action on the screen that shows it. */
export interface ActionDeeds {
  readonly complete: (action: Action) => void;
  /** Of a done one; also ends a snooze early. */
  readonly reopen: (action: Action) => void;
  readonly snooze: (action: Action, untilAt: Instant) => void;
  readonly skip: (action: Action) => void;
  readonly notAgain: (action: Action) => void;
  readonly explain: (action: Action) => void;
}

/** The menu of an action in a list: what its buttons do, in one place. The keys of the rows are the keys of the actions. */
export const useActionMenu = (actionOf: (key: string) => Action | undefined, deeds: ActionDeeds) => {
  const say = useSay();
  const now = useNow();
  const settings = useSettings();
  const { singleLetterKeys } = usePreferences();
  const [, navigate] = useLocation();
  const [picking, setPicking] = useState<Action | null>(null);
  const letter = (key: string): string | undefined => (singleLetterKeys ? key : undefined);

  /** What moves it on; nothing where it is not the person's move. */
  const moves = (action: Action): ReactNode => {
    if (action.state.kind === 'done') return <MenuItem onChoose={() => deeds.reopen(action)}>{say('actions.reopen')}</MenuItem>;
    if (action.move !== 'yours' || action.coveredBy !== null) return null;
    const begins = beginWords(action);
    const isKindness = action.kind === 'kindness';
    return (
      <>
        {begins !== null && <MenuItem onChoose={() => navigate(beginPlace(action))}>{say(begins)}</MenuItem>}
        <MenuItem end={say('app.key.space')} onChoose={() => deeds.complete(action)}>
          {say(doneWords(action))}
        </MenuItem>
        {isKindness && <MenuItem onChoose={() => deeds.notAgain(action)}>{say('actions.not-again')}</MenuItem>}
        {!isKindness && action.state.kind === 'snoozed' && <MenuItem onChoose={() => deeds.reopen(action)}>{say('actions.wake')}</MenuItem>}
        {!isKindness && action.state.kind !== 'snoozed' && (
          <Submenu label={say('actions.snooze')}>
            <SnoozeItems
              action={action}
              settings={settings}
              now={now}
              onSnooze={(untilAt) => deeds.snooze(action, untilAt)}
              onPick={() => setPicking(action)}
            />
          </Submenu>
        )}
        {!isKindness && <MenuItem onChoose={() => deeds.skip(action)}>{say('actions.skip')}</MenuItem>}
      </>
    );
  };

  const { menuProps, rowMenu } = useRowMenu({
    label: (key) => {
      const action = actionOf(key);
      return action === undefined ? '' : say(action.title);
    },
    items: (key) => {
      const action = actionOf(key);
      if (action === undefined) return null;
      const first = moves(action);
      return (
        <>
          {first}
          {first !== null && <MenuSeparator />}
          <MenuItem end={letter('?')} onChoose={() => deeds.explain(action)}>
            {say('actions.why')}
          </MenuItem>
          <MenuItem end={letter('O')} onChoose={() => navigate(routeOf(action))}>
            {say('actions.open')}
          </MenuItem>
        </>
      );
    },
  });
  return {
    menuProps,
    actionMenu: (
      <>
        {rowMenu}
        {picking !== null && (
          <SnoozePicker
            action={picking}
            settings={settings}
            now={now}
            onClose={() => setPicking(null)}
            onSnooze={(untilAt) => deeds.snooze(picking, untilAt)}
          />
        )}
      </>
    ),
  };
};
