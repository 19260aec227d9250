import { useLocation } from 'wouter';
import { personIdSchema } from '../../../core/model/ids.ts';
import { phoneOf, regionOf } from '../../../core/people/phone-number.ts';
import { personSummary } from '../../../core/people/summary.ts';
import { useNow, usePlan, useSend, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { Submenu } from '../../ui/Submenu.tsx';
import { useRowMenu } from '../../ui/use-row-menu.tsx';
import { lettersTo } from './letters-to.ts';
import { LetterItems } from './LetterItems.tsx';

/** The menu of somebody in the list: to open, call, write to or remove them. `leaving` is told who is about to go. */
export const usePersonMenu = (leaving: (id: string) => void) => {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const region = regionOf(useSettings().zone);
  const [, navigate] = useLocation();
  const { menuProps, rowMenu } = useRowMenu({
    label: (key) => workspace.people[personIdSchema.parse(key)]?.name ?? '',
    items: (key) => {
      const id = personIdSchema.parse(key);
      const summary = personSummary(workspace, actions, id, now);
      if (summary === null) return null;
      const { person } = summary;
      const letters = lettersTo(workspace, summary, now);
      const numbers = person.phones.map((typed) => phoneOf(typed, region));
      return (
        <>
          <MenuItem onChoose={() => navigate(`/people/${id}`)}>{say('actions.open')}</MenuItem>
          {numbers.map(({ typed, shown, callTo }) => (
            <MenuItem
              key={typed}
              onChoose={() => void (callTo === null ? send('line.copy', { text: shown }) : send('link.open', { url: callTo }))}
            >
              {callTo === null ? say('people.copy.named', { what: shown }) : say('people.call', { number: shown })}
            </MenuItem>
          ))}
          {letters.length > 0 && (
            <Submenu label={say('people.menu.write')}>
              <LetterItems letters={letters} />
            </Submenu>
          )}
          <MenuSeparator />
          <MenuItem
            onChoose={() => {
              leaving(id);
              void send('person.remove', { id });
            }}
          >
            {say('people.remove', { name: person.name })}
          </MenuItem>
        </>
      );
    },
  });
  return { menuProps, personMenu: rowMenu };
};
