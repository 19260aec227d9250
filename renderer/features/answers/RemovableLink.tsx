import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '../../ui/Button.tsx';
import styles from './AnswerScreen.module.css';

export interface RemovableLinkProps {
  readonly to: string;
  /** Names the button that takes it out of the list. */
  readonly remove: string;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

/** One thing of a list that leads to its own page and can be taken out of the list. */
export function RemovableLink({ to, remove, onRemove, children }: RemovableLinkProps) {
  return (
    <li className={styles['story']}>
      <Link to={to} className={styles['storyLink']}>
        {children}
      </Link>
      <Button look="quiet" size="small" iconOnly aria-label={remove} icon={<X aria-hidden="true" />} onClick={onRemove} />
    </li>
  );
}
