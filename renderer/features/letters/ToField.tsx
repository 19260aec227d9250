import { Autocomplete } from '@base-ui/react/autocomplete';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { Person } from '../../../core/model/person.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import layer from '../../ui/layer.module.css';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { Submenu } from '../../ui/Submenu.tsx';
import text from '../../ui/text.module.css';
import { type Addressees, isNewAddress } from './addressees.ts';
import styles from './Envelope.module.css';
import { OtherPersonDialog } from './OtherPersonDialog.tsx';

export interface ToFieldProps {
  readonly person: Person | null;
  readonly to: string;
  readonly addressees: Addressees;
  /** By post it goes to nobody's mailbox. */
  readonly byPost: boolean;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onPerson: (person: Person | null) => void;
  readonly onAddress: (to: string) => void;
  readonly onLeave: () => void;
}

/** More people than this are found by typing. Ours: as many as are taken in without scrolling. */
const IN_A_MENU = 15;

/** As long as an address may be kept. */
const LINE_LENGTH = 200;

/** Whom the letter goes to: somebody known, and which of their addresses, or one that is typed. */
export function ToField({ person, to, addressees, byPost, open, onOpenChange, onPerson, onAddress, onLeave }: ToFieldProps) {
  const say = useSay();
  const send = useSend();
  const id = useId();
  const [isSearching, setSearching] = useState(false);
  const emails = person?.emails ?? [];
  const keep = (): void => {
    if (person !== null) void send('person.update', { id: person.id, emails: [...person.emails, to.trim()] });
  };
  return (
    <div className={styles['row']}>
      <span className={styles['term']}>{say('letters.to')}</span>
      <div className={styles['to']}>
        <Menu
          open={open}
          onOpenChange={onOpenChange}
          trigger={
            <button
              type="button"
              className={styles['name']}
              data-unknown={person === null || undefined}
              aria-label={say('letters.to.person', { name: person?.name ?? say('letters.to.nobody') })}
            >
              {person?.name ?? say('letters.to.choose')}
              {person === null && <ChevronDown aria-hidden="true" />}
            </button>
          }
        >
          <Choices people={addressees.here} onPerson={onPerson} />
          {addressees.here.length > 0 && <MenuSeparator />}
          {addressees.others.length > IN_A_MENU && <MenuItem onChoose={() => setSearching(true)}>{say('letters.to.others')}</MenuItem>}
          {addressees.others.length > 0 && addressees.others.length <= IN_A_MENU && (
            <Submenu label={say('letters.to.others')}>
              <Choices people={addressees.others} onPerson={onPerson} />
            </Submenu>
          )}
          <MenuItem onChoose={() => onPerson(null)}>{say('letters.to.nobody')}</MenuItem>
        </Menu>
        {isSearching && <OtherPersonDialog people={addressees.others} onPerson={onPerson} onClose={() => setSearching(false)} />}
        {!byPost && (
          <>
            <label htmlFor={id} className={text['unseen']}>
              {say('letters.to.address')}
            </label>
            <Autocomplete.Root
              items={emails}
              value={to}
              filter={null}
              openOnInputClick
              onValueChange={(next, { reason }) => {
                if (reason !== 'escape-key') onAddress(next);
              }}
            >
              <Autocomplete.Input
                id={id}
                className={styles['address']}
                placeholder={say('letters.to.address')}
                maxLength={LINE_LENGTH}
                inputMode="email"
                spellCheck={false}
                onBlur={onLeave}
              />
              {emails.length > 0 && (
                <Autocomplete.Portal>
                  <Autocomplete.Positioner className={layer['positioner']} sideOffset={4} align="start">
                    <Autocomplete.Popup className={classNames(layer['layer'], styles['popup'])}>
                      <Autocomplete.List className={styles['list']} aria-label={say('letters.to.address')}>
                        {(email: string) => (
                          <Autocomplete.Item key={email} value={email} className={styles['item']}>
                            {email}
                          </Autocomplete.Item>
                        )}
                      </Autocomplete.List>
                    </Autocomplete.Popup>
                  </Autocomplete.Positioner>
                </Autocomplete.Portal>
              )}
            </Autocomplete.Root>
            {isNewAddress(to, person) && person !== null && (
              <Button look="link" className={styles['keep']} onClick={keep}>
                {say('letters.to.keep', { name: person.name })}
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** People to choose from. */
function Choices({ people, onPerson }: { readonly people: readonly Person[]; readonly onPerson: (person: Person) => void }) {
  return people.map((person) => (
    <MenuItem key={person.id} end={person.title === '' ? person.company : person.title} onChoose={() => onPerson(person)}>
      {person.name}
    </MenuItem>
  ));
}
