import { type ReactNode, useId } from 'react';
import { Switch } from '../../ui/Switch.tsx';
import text from '../../ui/text.module.css';
import styles from './Group.module.css';

/** Settings that belong together, under a heading. */
export function Group({ title, lede, children }: { readonly title: string; readonly lede?: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h2 id={id} className={text['heading']}>
        {title}
      </h2>
      {lede !== undefined && <p className={styles['lede']}>{lede}</p>}
      <div className={styles['inside']}>{children}</div>
    </section>
  );
}

/** One setting in a line: its words to the left, its control to the right. */
export function Line({ label, detail, aside, children }: LineProps) {
  return (
    <div className={styles['line']}>
      <div>
        <p className={text['strong']}>{label}</p>
        {detail !== undefined && <p className={styles['detail']}>{detail}</p>}
      </div>
      {aside !== undefined && <p className={styles['aside']}>{aside}</p>}
      <div className={styles['control']}>{children}</div>
    </div>
  );
}

interface LineProps {
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** On or off, with its words and what stands beside them, such as whose advice it follows. */
export function SwitchLine({
  label,
  detail,
  aside,
  on,
  onChange,
}: {
  readonly label: string;
  readonly detail: string;
  readonly aside?: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <Line label={<span id={id}>{label}</span>} detail={<span id={`${id}-detail`}>{detail}</span>} aside={aside}>
      <Switch labelledBy={id} describedBy={`${id}-detail`} on={on} onChange={onChange} />
    </Line>
  );
}
