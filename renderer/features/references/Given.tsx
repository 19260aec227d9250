import { useRef } from 'react';
import { useLocation } from 'wouter';
import { writePlace, writePlaceOfAction } from '../../../core/letters/places.ts';
import type { Person } from '../../../core/model/person.ts';
import type { GivenReference } from '../../../core/people/reference-ledger.ts';
import { addMs, laterOf } from '../../../core/time/instant.ts';
import { useNow, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Entry.module.css';
import { wordTo } from './words.ts';

/** What somebody said for the person, and whether they were thanked for it. */
export function Given({ person, given }: { readonly person: Person; readonly given: readonly GivenReference[] }) {
  const say = useSay();
  return (
    <>
      <h3 className={text['heading']}>{say('references.given')}</h3>
      <ul>
        {given.map((one) => (
          <One key={one.eventId} person={person} one={one} />
        ))}
      </ul>
    </>
  );
}

function One({ person, one }: { readonly person: Person; readonly one: GivenReference }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const line = useRef<HTMLLIElement>(null);
  const { opportunity, at, thankedAt, step } = one;
  const opportunityId = opportunity?.id ?? null;
  // The window's clock goes by minutes, and thanks come after what they are for.
  const thanksAt = laterOf(now, addMs(at, 1));
  const place = step === null ? writePlace({ kind: 'reference-thanks', opportunityId, personId: person.id }) : writePlaceOfAction(step);
  return (
    <li ref={line} tabIndex={-1} className={styles['line']}>
      <p className={text['strong']}>{say('references.given.one', { company: opportunity?.company ?? 'none', at: { at, as: 'smart' } })}</p>
      <p className={thankedAt === null ? styles['due'] : styles['note']}>
        {thankedAt === null ? say('references.not-thanked') : say('references.thanked', { at: { at: thankedAt, as: 'sentence' } })}
      </p>
      {thankedAt === null && (
        <div className={styles['acts']}>
          <Button size="small" onClick={() => navigate(place)}>
            {say('references.write.thanks')}
          </Button>
          <Button
            size="small"
            look="quiet"
            onClick={() => {
              // The button goes once thanks were said; the line stays.
              line.current?.focus();
              void send('event.add', wordTo(person.id, opportunityId, thanksAt, 'thanks'));
            }}
          >
            {say('references.thanked.phone')}
          </Button>
        </div>
      )}
    </li>
  );
}
