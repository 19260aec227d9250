import { useLocation } from 'wouter';
import type { Case } from '../../../core/playbook/case.ts';
import { afterYesOf } from '../../../core/standing/after-yes.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { yesDates, yesTitle } from './after-yes.ts';
import styles from './YesBand.module.css';

/** From the yes to the first day: where it stands, and the dates between; nothing for whoever has not said yes. */
export function YesBand({ facts }: { readonly facts: Case }) {
  const say = useSay();
  const [, navigate] = useLocation();
  const settings = useSettings();
  const now = useNow();
  const yes = afterYesOf(facts, settings, now);
  if (yes === null) return null;
  const today = dayOf(now, settings.zone);
  return (
    <section className={styles['band']} aria-label={say('opportunity.yes')}>
      <h2 className={text['heading']}>{say(yesTitle(yes, facts.opportunity.company, today))}</h2>
      <dl className={styles['dates']}>
        {yesDates(yes, today).map(({ term, said, detail, to }) => (
          <div key={term.key}>
            <dt>{say(term)}</dt>
            <dd>{say(said)}</dd>
            {detail !== null && (
              <dd className={styles['detail']}>
                {to === null ? (
                  say(detail)
                ) : (
                  <Button look="quiet" size="small" onClick={() => navigate(to)}>
                    {say(detail)}
                  </Button>
                )}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
