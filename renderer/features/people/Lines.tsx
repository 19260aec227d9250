import { Plus, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { InPlace } from '../../ui/InPlace.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './About.module.css';
import { LINE_LIMIT } from './limits.ts';

interface LinesProps {
  readonly kind: 'phone' | 'mail';
  readonly lines: readonly string[];
  readonly onWrite: (lines: readonly string[]) => void;
  readonly onLeave: () => void;
}

const isBlank = (line: string): boolean => line.trim() === '';

/** Several numbers or addresses, each as it was typed, with one to add. */
export function Lines({ kind, lines, onWrite, onLeave }: LinesProps) {
  const say = useSay();
  const group = useRef<HTMLDivElement>(null);
  /** The line that gets the focus once there is one more or less; null while nobody added or removed any. */
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const fields = group.current?.querySelectorAll<HTMLElement>('li textarea') ?? [];
    const next = fields[Math.min(wanted.current, fields.length - 1)];
    wanted.current = null;
    (next ?? group.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
  }, [lines.length]);
  return (
    <div ref={group} role="group" aria-label={say(kind === 'phone' ? 'people.field.phones' : 'people.field.emails')}>
      <p className={styles['label']} aria-hidden="true">
        {say(kind === 'phone' ? 'people.field.phones' : 'people.field.emails')}
      </p>
      <ul>
        {lines.map((words, index) => (
          <li key={index} className={styles['line']}>
            <InPlace
              label={say(`people.${kind}.one`, { place: index + 1 })}
              labelUnseen
              limit={LINE_LIMIT}
              value={words}
              onWrite={(next) => onWrite(lines.with(index, next))}
              onLeave={() => {
                if (lines.some(isBlank)) onWrite(lines.filter((line) => !isBlank(line)));
                onLeave();
              }}
            />
            <IconButton
              label={say(`people.${kind}.remove.named`, { words })}
              tip={say('people.line.remove')}
              icon={<X aria-hidden="true" />}
              onClick={() => {
                wanted.current = index;
                onWrite(lines.toSpliced(index, 1));
                onLeave();
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        size="small"
        className={styles['add']}
        data-add
        icon={<Plus aria-hidden="true" />}
        onClick={() => {
          wanted.current = lines.length;
          onWrite([...lines, '']);
        }}
      >
        {say(`people.${kind}.add`)}
      </Button>
    </div>
  );
}
