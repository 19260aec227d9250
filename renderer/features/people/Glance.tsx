import { Link } from 'wouter';
import type { PersonSummary } from '../../../core/people/summary.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { glanceOf, type GlanceLine } from './glance.ts';
import styles from './Glance.module.css';

/** What to know while they are on the phone: what comes next, what was last, what was said and promised, what to ask and to mind. */
export function Glance({ summary }: { readonly summary: PersonSummary }) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const rows = glanceOf(summary, now, zone);
  if (rows.length === 0) return null;
  return (
    <dl className={styles['card']} aria-label={say('people.card')}>
      {rows.map(({ term, lines }) => (
        <div key={term} className={styles['row']} data-term={term}>
          <dt>{say(`people.glance.${term}`)}</dt>
          {lines.map((each) => (
            <dd key={each.key} data-human={each.human || undefined}>
              <Words line={each} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Words({ line: { words, detail, to } }: { readonly line: GlanceLine }) {
  const say = useSay();
  const said = typeof words === 'string' ? words : say(words);
  return (
    <>
      {to === null ? (
        said
      ) : (
        <Link to={to} className={styles['link']}>
          {said}
        </Link>
      )}
      {detail !== null && <span className={styles['detail']}>{typeof detail === 'string' ? detail : say(detail)}</span>}
    </>
  );
}
