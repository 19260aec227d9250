import { Link, useLocation } from 'wouter';
import type { MessageKey } from '../../core/messages/en.ts';
import { useSay } from '../ui/say.ts';
import styles from './PreparationNav.module.css';

interface Part {
  readonly to: string;
  readonly label: MessageKey;
}

/** The parts of the preparation, in their order. */
const parts: readonly Part[] = [{ to: '/preparation', label: 'preparation.part.briefs' }];

/** The part a place belongs to: the one whose address it begins with, the longest of them; every other place is a brief's. */
const partOf = (path: string): Part | undefined =>
  parts.filter(({ to }) => path === to || path.startsWith(`${to}/`)).toSorted((a, b) => b.to.length - a.to.length)[0];

/** A small switch between the parts of the preparation. */
export function PreparationNav() {
  const say = useSay();
  const [path] = useLocation();
  const here = partOf(path);
  return (
    <nav aria-label={say('preparation.parts')}>
      <ul className={styles['parts']}>
        {parts.map((part) => (
          <li key={part.to}>
            <Link to={part.to} className={styles['part']} aria-current={part === here ? 'page' : undefined}>
              {say(part.label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
