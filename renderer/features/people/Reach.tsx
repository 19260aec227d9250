import { Copy, Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { phoneOf, regionOf } from '../../../core/people/phone-number.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import { useAnnounce, useSend, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import { letterPlace } from './letter-place.ts';
import styles from './Reach.module.css';

/** Their numbers and mail addresses: each calls or begins a letter, and can be copied. */
export function Reach({ summary }: { readonly summary: PersonSummary }) {
  const say = useSay();
  const send = useSend();
  const [, navigate] = useLocation();
  const region = regionOf(useSettings().zone);
  const { phones, emails } = summary.person;
  const numbers = phones.filter((typed) => typed !== '').map((typed) => phoneOf(typed, region));
  const addresses = emails.filter((email) => email !== '');
  if (numbers.length + addresses.length === 0) return null;
  const write = (address: string): void => {
    const place = letterPlace(summary);
    if (place === null) void send('link.open', { url: `mailto:${address}` });
    else navigate(place);
  };
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
          <Button
            look="link"
            icon={<Mail aria-hidden="true" />}
            aria-label={say('people.mail.write', { address })}
            onClick={() => write(address)}
          >
            {address}
          </Button>
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
