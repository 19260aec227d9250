import { ClockAlert } from 'lucide-react';
import { Link } from 'wouter';
import { routeOf } from '../../../core/reminders/route.ts';
import { Cautions } from '../../actions/Cautions.tsx';
import { Guide } from '../../actions/Guide.tsx';
import { Why } from '../../actions/Why.tsx';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import { ThreadAbout, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import { ActionActs, type ActionActsProps } from './ActionActs.tsx';
import styles from './ActionItem.module.css';

export interface ActionItemProps extends ActionActsProps {
  readonly isOpen: boolean;
  readonly rowProps: { readonly tabIndex: number };
  readonly onOpen: () => void;
}

/** One open action of the plan; opened, it shows what can be done, point by point, and why it is there. */
export function ActionItem({ entry, isOpen, isExplained, rowProps, onOpen, ...acts }: ActionItemProps) {
  const say = useSay();
  const { action, node, when, mend, isLater, covers, covered } = entry;
  const isKindness = action.kind === 'kindness';
  return (
    <ThreadItem
      {...rowProps}
      className={styles['item']}
      data-soft={isKindness || covered !== null || undefined}
      when={isKindness ? null : say(when)}
      node={<Node kind={node} />}
      line={isLater ? 'dashed' : 'solid'}
      end={action.minutes > 0 && !isKindness && covered === null ? say('actions.minutes', { minutes: action.minutes }) : null}
    >
      <ThreadTitle>
        <button type="button" className={styles['title']} aria-expanded={isOpen} tabIndex={rowProps.tabIndex} onClick={onOpen}>
          {say(action.title)}
        </button>
      </ThreadTitle>
      {covered !== null && (
        <ThreadAbout>
          <Link to={routeOf(covered.by)} className={styles['link'] ?? ''}>
            {say(covered.words)}
          </Link>
        </ThreadAbout>
      )}
      {action.detail !== null && <ThreadAbout>{say(action.detail)}</ThreadAbout>}
      {covers !== null && <ThreadAbout>{say(covers)}</ThreadAbout>}
      {action.state.kind === 'snoozed' && <ThreadAbout>{say('actions.when.snoozed')}</ThreadAbout>}
      {mend !== null && !isKindness && (
        <p className={styles['late']}>
          <ClockAlert aria-hidden="true" />
          {say(mend)}
        </p>
      )}
      <Cautions cautions={action.cautions} />
      {isOpen && <Guide action={action} />}
      {isOpen && <ActionActs entry={entry} isExplained={isExplained} {...acts} />}
      {isExplained && <Why action={action} />}
    </ThreadItem>
  );
}
