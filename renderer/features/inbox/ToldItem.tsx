import { Link } from 'wouter';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { EntryActs, type EntryActsProps } from './EntryActs.tsx';
import type { ToldRow } from './everything.ts';
import styles from './Screen.module.css';

export interface ToldItemProps extends Pick<EntryActsProps, 'onOpen' | 'onDone' | 'onReopen' | 'onSnooze'> {
  readonly row: ToldRow;
  readonly rowProps: { readonly tabIndex: number };
  readonly isSnoozing: boolean;
  readonly onSnoozing: (open: boolean) => void;
}

/** One thing that was told of. */
export function ToldItem({ row, rowProps, isSnoozing, onSnoozing, ...acts }: ToldItemProps) {
  const say = useSay();
  const { action, node, title, about, isOpen, isUnread, place } = row;
  const name = say(title);
  return (
    <li {...rowProps} className={styles['row']} data-open={isOpen || undefined}>
      <Node kind={node} />
      <div className={styles['words']}>
        <p className={styles['name']}>
          <Link to={place} tabIndex={rowProps.tabIndex} onClick={acts.onOpen}>
            {name}
          </Link>
          {isUnread && (
            <>
              <span className={styles['unread']} aria-hidden="true" />
              <span className={text['unseen']}>{say('inbox.unread')}</span>
            </>
          )}
        </p>
        <p className={styles['about']}>{about.map((words) => say(words)).join(', ')}</p>
      </div>
      <EntryActs
        action={action}
        name={name}
        look="plain"
        tabIndex={rowProps.tabIndex}
        isSnoozing={isSnoozing}
        onSnoozing={onSnoozing}
        {...acts}
      />
    </li>
  );
}
