import { Link, useLocation } from 'wouter';
import { nameToGreet } from '../../core/letters/compose/address.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import text from '../ui/text.module.css';
import { LogList } from './LogList.tsx';
import styles from './NegotiationAside.module.css';
import { TellDate } from './TellDate.tsx';
import { useNegotiation } from './use-negotiation.ts';
import { writePlace } from './use-way-out.ts';
import { WarningNote } from './WarningNote.tsx';

/** As many as fit beside the offers (ours); the rest stand in the log. */
const LAST = 6;

/** The negotiation of one offer beside the others: whom it is with, what was said last, and the one thing to mind. How far the person goes is not here. */
export function NegotiationAside({ opportunityId }: { readonly opportunityId: OpportunityId }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const { opportunity, entries, negotiator, warnings } = useNegotiation(opportunityId);
  if (opportunity === null) return null;
  const place = `/offers/${opportunityId}/negotiation`;
  const here = entries.filter(({ elsewhere }) => elsewhere === null);
  const guards = warnings.filter(({ level, isPrivate }) => level === 'guard' && !isPrivate);
  const [guard] = guards;
  const more = guards.length - 1;
  return (
    <section className={styles['aside']} aria-labelledby={`pay-${opportunityId}`}>
      <div>
        <h2 id={`pay-${opportunityId}`} className={text['heading']}>
          {negotiator === null ? say('negotiation.title.nobody') : say('negotiation.title', { who: negotiator.person.name })}
        </h2>
        <p className={styles['lede']}>{say('negotiation.lede')}</p>
      </div>
      <div>
        {here.length === 0 ? (
          <p className={styles['lede']}>{say('negotiation.none')}</p>
        ) : (
          <LogList isShort entries={here.slice(-LAST)} opportunity={opportunity} />
        )}
        <p className={styles['more']}>
          <Link href={place}>{say('negotiation.open')}</Link>
        </p>
      </div>
      {guard !== undefined && (
        <div>
          <WarningNote warning={guard} />
          {more > 0 && (
            <p className={styles['more']}>
              <Link href={place}>{say('negotiation.more', { count: more })}</Link>
            </p>
          )}
        </div>
      )}
      <div className={styles['acts']}>
        {negotiator !== null && (
          <Button look="primary" onClick={() => navigate(writePlace(opportunityId, negotiator.person.id))}>
            {say('negotiation.write', { name: nameToGreet(negotiator.person.name) })}
          </Button>
        )}
        <TellDate id={opportunityId} />
      </div>
    </section>
  );
}
