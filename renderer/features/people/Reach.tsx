import { Copy, Mail, Phone } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { phoneOf, regionOf } from '../../../core/people/phone-number.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import { useAnnounce, useNow, useSend, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { LetterItems } from './LetterItems.tsx';
import { lettersTo } from './letters-to.ts';
import styles from './Reach.module.css';

/** Their numbers and mail addresses: each calls or offers the letters to them, and can be copied. */
export function Reach({ summary }: { readonly summary: PersonSummary }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const letters = useMemo(() => lettersTo(workspace, summary, now), [workspace, summary, now]);
  const region = regionOf(useSettings().zone);
  const { phones, emails } = summary.person;
  const numbers = phones.filter((typed) => typed !== '').map((typed) => phoneOf(typed, region));
  const addresses = emails.filter((email) => email !== '');
  if (numbers.length + addresses.length === 0) return null;
  const writeIn = (address: string): void => void send('link.open', { url: `mailto:${address}` });
  const mail = (address: string, onClick?: () => void) => (
    <Button look="link" icon={<Mail aria-hidden="true" />} aria-label={say('people.mail.write', { address })} onClick={onClick}>
      {address}
    </Button>
  );
  return (
    <ul className={styles['reach']} aria-label={say('people.reach')}>
      {numbers.map(({ typed, shown, callTo }, index) => (
        <Way key={`${String(index)} ${typed}`} words={shown}>
          {callTo === null ? (
            <span className={styles['plain']}>
              <Phone aria-hidden="true" />
              {shown}
            </span>
          ) : (
            <Button
              look="link"
              icon={<Phone aria-hidden="true" />}
              aria-label={say('people.call', { number: shown })}
              onClick={() => void send('link.open', { url: callTo })}
            >
              {shown}
            </Button>
          )}
        </Way>
      ))}
      {addresses.map((address) => (
        <Way key={address} words={address}>
          {letters.length === 0 ? (
            mail(address, () => writeIn(address))
          ) : (
            <Menu trigger={mail(address)}>
              <LetterItems letters={letters} />
              <MenuSeparator />
              <MenuItem onChoose={() => writeIn(address)}>{say('people.mail.program')}</MenuItem>
            </Menu>
          )}
        </Way>
      ))}
    </ul>
  );
}

function Way({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  const say = useSay();
  const send = useSend();
  const announce = useAnnounce();
  const copy = async (): Promise<void> => {
    const answer = await send('line.copy', { text: words });
    if (answer.ok) announce(say('people.copied', { what: words }));
  };
  return (
    <li className={styles['way']}>
      {children}
      <IconButton
        label={say('people.copy.named', { what: words })}
        tip={say('people.copy')}
        icon={<Copy aria-hidden="true" />}
        onClick={() => void copy()}
      />
    </li>
  );
}
