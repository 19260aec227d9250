import { Plus } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { ChipOf } from '../interview-log/ChipOf.tsx';
import { editorName, type RowChip, type RowsProps } from '../interview-log/row-chip.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useSay } from '../ui/say.ts';
import styles from './CardRows.module.css';

/** What can have the focus in an editor. */
const FOCUSABLE = 'input, select, textarea, button, [tabindex="0"]';

export interface CardRowsProps extends RowsProps {
  /** Put the focus back where typing goes on. */
  readonly onBack: () => void;
  /** Raised with every attempt that met an open question: its first answer gets the focus. */
  readonly attempts: number;
}

/**
 * The rows in a card that grows with them: a question with its answers beside it, and under everything the editor of
 * the chip that is open. A little window has no room for anything to float over it.
 */
export function CardRows({ understood, asked, open, onOpen, onBack, attempts }: CardRowsProps) {
  const say = useSay();
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => rows.current?.querySelector<HTMLElement>('[data-problem] [data-answer]')?.focus(), [attempts]);
  const opened = [...understood, ...asked].find(({ key, editor }) => key === open && editor !== null);
  const toggle = (key: string): void => onOpen(open === key ? null : key);
  return (
    <div ref={rows} className={styles['rows']}>
      {understood.length > 0 && (
        <section aria-label={say('log.chips.understood')}>
          <h2 className={styles['name']}>{say('log.chips.understood')}</h2>
          <ul className={styles['chips']}>
            {understood.map((chip) => (
              <li key={chip.key}>
                <ChipOf chip={chip} aria-expanded={open === chip.key} onClick={() => toggle(chip.key)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {asked.length > 0 && (
        <section aria-label={say('log.chips.asked')}>
          <h2 className={styles['name']}>{say('log.chips.asked')}</h2>
          <ul className={styles['chips']}>
            {asked.map((chip) =>
              chip.question === null ? (
                <li key={chip.key}>
                  <ChipOf chip={chip} aria-expanded={open === chip.key} onClick={() => toggle(chip.key)} />
                </li>
              ) : (
                <li key={chip.key} className={styles['asking']}>
                  <Asking
                    chip={chip}
                    question={chip.question}
                    isOpen={open === chip.key}
                    onToggle={() => toggle(chip.key)}
                    onBack={onBack}
                  />
                </li>
              ),
            )}
          </ul>
        </section>
      )}
      {opened !== undefined && <Editor key={opened.key} chip={opened} onClose={() => onOpen(null)} onBack={onBack} />}
    </div>
  );
}

interface AskingProps {
  readonly chip: RowChip;
  readonly question: NonNullable<RowChip['question']>;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onBack: () => void;
}

/** A question with its likely answers, each one key away, and a way to say something else. */
function Asking({ chip, question: { asks, answers }, isOpen, onToggle, onBack }: AskingProps) {
  const say = useSay();
  return (
    <div role="group" aria-label={say(asks)} className={styles['question']} data-problem={chip.problem !== null || undefined}>
      <span className={styles['asks']}>{say(asks)}</span>
      {answers.map(({ id, label, choose }) => (
        <Chip
          key={id}
          data-answer=""
          onClick={() => {
            choose();
            onBack();
          }}
        >
          {say(label)}
        </Chip>
      ))}
      {chip.editor !== null && (
        <Chip look="ask" icon={<Plus aria-hidden="true" />} aria-expanded={isOpen} onClick={onToggle}>
          {say('quick-capture.another')}
        </Chip>
      )}
    </div>
  );
}

/** The editor of one chip, with the focus in it; Esc and Enter lead back to the line. */
function Editor({ chip, onClose, onBack }: { readonly chip: RowChip; readonly onClose: () => void; readonly onBack: () => void }) {
  const say = useSay();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus(), []);
  const leave = (): void => {
    onClose();
    onBack();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const isField = event.target instanceof HTMLInputElement && event.target.getAttribute('aria-expanded') !== 'true';
    if (event.key !== 'Escape' && !(event.key === 'Enter' && isField)) return;
    event.preventDefault();
    leave();
  };
  return (
    <div ref={panel} role="group" aria-label={editorName(chip, say)} className={styles['editor']} onKeyDown={press}>
      {chip.editor}
      <div className={styles['end']}>
        <Button size="small" onClick={leave}>
          {say('quick-capture.done')}
        </Button>
      </div>
    </div>
  );
}
