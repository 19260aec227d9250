import { ClockAlert } from 'lucide-react';
import { Link } from 'wouter';
import { routeOf } from '../../../core/reminders/route.ts';
import { Cautions } from '../../actions/Cautions.tsx';
import { TimeLeftLine } from '../../actions/TimeLeftLine.tsx';
import { useWorkspace } from '../../data/services.ts';
import { Place } from '../../places/Place.tsx';
import { Why } from '../../actions/Why.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { ThreadAbout, ThreadItem, type ThreadLine, ThreadTitle } from '../../ui/Thread.tsx';
import { RowActs, type RowActsProps } from './RowActs.tsx';
import { placeOf } from './place-of.ts';
import styles from './TodayRowItem.module.css';

export interface TodayRowItemProps extends Omit<RowActsProps, 'tabIndex'> {
  readonly line: ThreadLine;
  readonly rowProps: { readonly tabIndex: number };
}

/** One thing on the thread of Today. */
export function TodayRowItem({ row, line, isExplained, rowProps, ...acts }: TodayRowItemProps) {
  const say = useSay();
  const { action, node, when, mend, timeLeft, isDone, isKind } = row;
  // The buttons of the row in reach are the next tab stops; those of the others would be a long way round.
  const tabIndex = rowProps.tabIndex;
  const about = [row.about, row.detail].flatMap((words) => (words === null ? [] : [say(words)])).join('. ');
  const place = useWorkspace(({ interviews }) => placeOf(action, interviews));
  return (
    <ThreadItem
      {...rowProps}
      className={styles['row']}
      data-soft={isKind || undefined}
      past={isDone}
      when={isKind ? null : say(when)}
      node={<Node kind={node} />}
      line={line}
      end={action.minutes > 0 && !isDone && !isKind ? say('actions.minutes', { minutes: action.minutes }) : null}
    >
      <ThreadTitle>
        <Link to={routeOf(action)} className={styles['title'] ?? ''} tabIndex={tabIndex}>
          {say(action.title)}
        </Link>
      </ThreadTitle>
      {about !== '' && <ThreadAbout>{about}</ThreadAbout>}
      {place !== '' && (
        <ThreadAbout>
          <Place place={place} tabIndex={tabIndex} />
        </ThreadAbout>
      )}
      {mend !== null && (
        <p className={styles['late']}>
          <ClockAlert aria-hidden="true" />
          {say(mend)}
        </p>
      )}
      {timeLeft !== null && <TimeLeftLine left={timeLeft} />}
      {!isDone && <Cautions cautions={action.cautions} />}
      {action.move === 'yours' && <RowActs row={row} isExplained={isExplained} tabIndex={tabIndex} {...acts} />}
      {isExplained && <Why action={action} />}
    </ThreadItem>
  );
}
