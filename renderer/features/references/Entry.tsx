import { useId } from 'react';
import { Link, useLocation } from 'wouter';
import { writePlace } from '../../../core/letters/places.ts';
import type { Consent, Referee } from '../../../core/model/person.ts';
import type { LedgerEntry } from '../../../core/people/reference-ledger.ts';
import { Cautions } from '../../actions/Cautions.tsx';
import { useNow, useSend } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { Button } from '../../ui/Button.tsx';
import { Fact, Facts } from '../../ui/Facts.tsx';
import { InPlace } from '../../ui/InPlace.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import text from '../../ui/text.module.css';
import styles from './Entry.module.css';
import { Given } from './Given.tsx';
import { NamedFor } from './NamedFor.tsx';
import { SpeaksForLine } from './SpeaksForLine.tsx';

const CONSENTS: readonly Consent[] = ['not-asked', 'asked', 'given', 'declined'];
const LINE_LIMIT = 200;
const NOTES_LIMIT = 4000;

/** One reference: what is agreed, how often they were asked, and what they should hear of. */
export function Entry({ entry }: { readonly entry: LedgerEntry }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const id = useId();
  const [, navigate] = useLocation();
  const { speaksFor, given, lastAskedAt, askedOfLate, caution } = entry;
  const {
    value: person,
    edit,
    leave,
  } = useEdited(`reference ${entry.person.id}`, entry.person, (next) => send('person.update', { id: next.id, referee: next.referee }));
  const referee = person.referee ?? entry.referee;
  const agree = (change: Partial<Referee>): void =>
    edit((before) => ({ ...before, referee: { ...(before.referee ?? entry.referee), ...change } }));
  const { consent, consentAt } = referee;
  const wouldAsk = consent === 'not-asked' || consent === 'asked';
  const newest = speaksFor.find(({ isClosed }) => !isClosed)?.opportunity.id ?? null;
  return (
    <section className={styles['entry']} aria-labelledby={id} data-declined={consent === 'declined' || undefined}>
      <header className={styles['head']}>
        <div>
          <h2 id={id} className={text['title']}>
            <Link to={`/people/${person.id}`} className={styles['name'] ?? ''}>
              {person.name}
            </Link>
          </h2>
          <p className={styles['note']}>
            {say('references.company', {
              title: person.title || 'none',
              company: person.company || 'none',
              both: person.title !== '' && person.company !== '' ? 'yes' : 'no',
            })}
          </p>
        </div>
        <div className={styles['consent']}>
          <Segmented
            label={say('references.consent')}
            value={consent}
            options={CONSENTS.map((value) => ({ value, label: say(`references.consent.${value}`) }))}
            onChange={(next) => {
              if (next !== consent) agree({ consent: next, consentAt: next === 'not-asked' ? null : now });
            }}
          />
          <p className={styles['note']}>
            {consentAt !== null && `${say('references.consent.since', { consent, at: { at: consentAt, as: 'sentence' } })} `}
            {consent === 'declined' && say('references.declined')}
          </p>
          {wouldAsk && (
            <Button
              size="small"
              onClick={() => navigate(writePlace({ kind: 'reference-request', opportunityId: newest, personId: person.id }))}
            >
              {say('references.consent.write')}
            </Button>
          )}
        </div>
      </header>
      <div className={styles['columns']}>
        <div className={styles['main']}>
          <h3 className={text['heading']}>{say('references.at')}</h3>
          {speaksFor.length === 0 && <p className={styles['note']}>{say('references.at.none')}</p>}
          <ul className={styles['lines']}>
            {speaksFor.map((line) => (
              <SpeaksForLine key={line.opportunity.id} person={person} line={line} />
            ))}
          </ul>
          {consent !== 'declined' && <NamedFor person={person} />}
          {given.length > 0 && <Given person={person} given={given} />}
        </div>
        <aside className={styles['aside']}>
          <InPlace
            label={say('references.for-roles')}
            value={referee.forRoles}
            placeholder={say('references.for-roles.placeholder')}
            limit={LINE_LIMIT}
            onWrite={(forRoles) => agree({ forRoles })}
            onLeave={leave}
          />
          <InPlace
            label={say('references.knows')}
            isLong
            human
            value={referee.knows}
            placeholder={say('references.knows.placeholder')}
            limit={NOTES_LIMIT}
            onWrite={(knows) => agree({ knows })}
            onLeave={leave}
          />
          <Facts>
            <Fact term={say('references.asked')} detail={say('references.asked.often', { count: askedOfLate })}>
              {lastAskedAt === null
                ? say('references.asked.never')
                : say('references.asked.last', { at: { at: lastAskedAt, as: 'sentence' } })}
            </Fact>
          </Facts>
          {caution !== null && consent !== 'declined' && <Cautions cautions={[caution]} />}
        </aside>
      </div>
    </section>
  );
}
