import { Link } from 'wouter';
import { routeOf } from '../../../core/reminders/route.ts';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Waiting.module.css';
import type { WaitingRow } from './waiting.ts';

/** What is with them: nothing to do, but good to know. */
export function Waiting({ rows }: { readonly rows: readonly WaitingRow[] }) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <aside className={styles['rail']}>
      <h2 className={styles['heading']}>{say('today.waiting')}</h2>
      <p className={styles['about']}>{say('today.waiting.about')}</p>
      <ul className={styles['rows']}>
        {rows.map(({ action, title, lines }) => (
          <li key={action.key}>
            <Node kind="theirs" />
            <div>
              <Link to={routeOf(action)} className={styles['company'] ?? ''}>
                {say(title)}
              </Link>
              {lines.map((line) => (
                <p key={line.key}>{say(line)}</p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </aside>
  );
}
