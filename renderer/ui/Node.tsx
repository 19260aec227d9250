import styles from './Node.module.css';
import { useSay } from './say.ts';

/** Whose move it is, by shape: yours now, yours later, late, theirs, a fixed date ahead or past, done, or nobody’s: a kind word. */
export type NodeKind = 'mine' | 'later' | 'late' | 'theirs' | 'event' | 'past-event' | 'done' | 'skipped' | 'kind';

const LABEL = {
  mine: 'app.node.mine',
  later: 'app.node.later',
  late: 'app.node.late',
  theirs: 'app.node.theirs',
  event: 'app.node.event',
  'past-event': 'app.node.past-event',
  done: 'app.node.done',
  skipped: 'app.node.skipped',
  kind: 'app.node.kind',
} as const;

/** A mark on the thread. Its shape says whose move it is; colour only repeats it. */
export function Node({ kind }: { readonly kind: NodeKind }) {
  const say = useSay();
  return (
    <svg className={styles['node']} data-kind={kind} viewBox="0 0 20 20" role="img" aria-label={say(LABEL[kind])}>
      <Shape kind={kind} />
    </svg>
  );
}

function Shape({ kind }: { readonly kind: NodeKind }) {
  switch (kind) {
    case 'event':
    case 'past-event':
      return <rect x="5" y="5" width="10" height="10" rx="1.5" transform="rotate(45 10 10)" />;
    case 'done':
      return (
        <>
          <circle className={styles['ground']} cx="10" cy="10" r="9.5" />
          <path d="m5 10.5 3.4 3.4L15.2 6.6" />
        </>
      );
    case 'skipped':
      return (
        <>
          <circle className={styles['ground']} cx="10" cy="10" r="9.5" />
          <path d="M5.5 10h9" />
        </>
      );
    case 'late':
      return (
        <>
          <circle className={styles['ring']} cx="10" cy="10" r="7.5" />
          <circle className={styles['dot']} cx="10" cy="10" r="4" />
        </>
      );
    case 'kind':
      return <path d="M10 15.6 5.2 10.9a3.1 3.1 0 0 1 4.4-4.4l.4.4.4-.4a3.1 3.1 0 0 1 4.4 4.4z" />;
    default:
      return <circle className={styles['ring']} cx="10" cy="10" r="7.5" />;
  }
}
