import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './Thread.module.css';

/** Past and in hand is a solid line, the future a dashed one. */
export type ThreadLine = 'solid' | 'dashed';

export interface ThreadProps extends Omit<ComponentProps<'ol'>, 'className' | 'style'> {
  /** Names the list. */
  readonly label: string;
  /** `none` leaves out the column of times, as in a dialog. */
  readonly gutter?: 'wide' | 'none';
  /** Closer rows, as in a plan that is long. */
  readonly dense?: boolean;
  readonly className?: string | undefined;
}

/** One thread of time, read from top to bottom. */
export function Thread({ label, gutter = 'wide', dense = false, className, children, ...rest }: ThreadProps) {
  return (
    <ol
      {...rest}
      className={classNames(styles['thread'], className)}
      data-gutter={gutter}
      data-dense={dense || undefined}
      aria-label={label}
    >
      {children}
    </ol>
  );
}

export interface ThreadItemProps extends Omit<ComponentProps<'li'>, 'style'> {
  /** The time in the gutter. */
  readonly when?: ReactNode;
  /** A `Node`. */
  readonly node: ReactNode;
  /** At the right end, such as how long it takes. */
  readonly end?: ReactNode;
  readonly line?: ThreadLine;
  /** Behind: smaller and greyed. */
  readonly past?: boolean;
}

/** One thing on the thread. Extra props reach the list item. */
export function ThreadItem({ when, node, end, line = 'solid', past = false, className, children, ...rest }: ThreadItemProps) {
  return (
    <li {...rest} className={classNames(styles['item'], className)} data-past={past || undefined}>
      <Line line={line} />
      <span className={styles['when']}>{when}</span>
      <span className={styles['mark']}>{node}</span>
      <div className={styles['body']}>{children}</div>
      <span className={styles['end']}>{end}</span>
    </li>
  );
}

/** The first line of a thing on the thread. */
export function ThreadTitle({ children }: { readonly children: ReactNode }) {
  return <p className={styles['what']}>{children}</p>;
}

/** The second line. */
export function ThreadAbout({ children }: { readonly children: ReactNode }) {
  return <p className={styles['about']}>{children}</p>;
}

/** Now: the one warm point of the thread, with its rule. `children` replaces the rule, as the first field of a log does. */
export function NowLine({
  time,
  line = 'solid',
  children,
}: {
  readonly time: ReactNode;
  readonly line?: ThreadLine;
  readonly children?: ReactNode;
}) {
  return (
    <li className={classNames(styles['item'], styles['now'])} data-now="">
      <Line line={line} />
      <span className={styles['when']}>{time}</span>
      <span className={styles['pin']} />
      {children ?? <span className={styles['rule']} />}
    </li>
  );
}

/** A heading between things, such as "This week". */
export function ThreadGroup({ line = 'solid', children }: { readonly line?: ThreadLine; readonly children: ReactNode }) {
  return (
    <li className={classNames(styles['item'], styles['group'])}>
      <Line line={line} />
      <h2 className={styles['heading']}>{children}</h2>
    </li>
  );
}

/** Drawn, not painted as a background, so that the dashes survive forced colours. */
function Line({ line }: { readonly line: ThreadLine }) {
  return (
    <svg className={styles['line']} aria-hidden="true">
      <line x1="1" y1="0" x2="1" y2="100%" strokeDasharray={line === 'dashed' ? '4 5' : undefined} />
    </svg>
  );
}
