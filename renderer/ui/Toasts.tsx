import { Toast } from '@base-ui/react/toast';
import { Hand, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from './Button.tsx';
import { useSay } from './say.ts';
import styles from './Toasts.module.css';

/** How long a toast stays, in milliseconds: long enough to undo without hurry. It waits while pointed at or focused. */
const TOAST_MS = 8_000;

/** As long where there is more to read, in milliseconds. */
const LONG_TOAST_MS = 20_000;

/** What can be done about what a toast says: one button. */
export interface ToastAct {
  readonly label: string;
  readonly run: () => void;
}

/** What a toast has to say besides: words of caution, a sentence, and the list it sums up. */
export interface ToastMore {
  readonly notes: readonly string[];
  /** Null where there is no list. */
  readonly summary: string | null;
  readonly lines: readonly string[];
}

interface ToastContent {
  readonly undo: (() => void) | null;
  readonly act: ToastAct | null;
  readonly more: ToastMore | null;
}

/** Says things in toasts: from anywhere, without a component. */
export interface Toasts {
  /** `undo` adds an Undo button; `urgent` interrupts a screen reader, for what went wrong. */
  readonly show: (toast: {
    readonly text: string;
    readonly undo?: () => void;
    readonly act?: ToastAct;
    readonly urgent?: boolean;
    readonly more?: ToastMore;
  }) => void;
  /** What the host draws from. */
  readonly manager: ReturnType<typeof Toast.createToastManager<ToastContent>>;
}

/** One per window, made by the shell. */
export const createToasts = (): Toasts => {
  const manager = Toast.createToastManager<ToastContent>();
  return {
    manager,
    show: ({ text, undo, act, urgent = false, more }) => {
      manager.add({
        id: 'said',
        title: text,
        ...(more === undefined ? {} : { description: [...more.notes, more.summary ?? ''].join(' ').trim() }),
        timeout: more === undefined ? TOAST_MS : LONG_TOAST_MS,
        priority: urgent ? 'high' : 'low',
        data: { undo: undo ?? null, act: act ?? null, more: more ?? null },
      });
    },
  };
};

/** Where toasts appear: one at a time, at the foot of the sheet. */
export function ToastHost({ toasts }: { readonly toasts: Toasts }) {
  return (
    <Toast.Provider toastManager={toasts.manager} timeout={TOAST_MS} limit={1}>
      <Toast.Portal>
        <Toast.Viewport data-toasts className={styles['viewport']}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const say = useSay();
  const { toasts, close } = Toast.useToastManager<ToastContent>();
  return toasts.map((toast) => {
    const { undo = null, act = null, more = null } = toast.data ?? {};
    return (
      <Toast.Root key={toast.id} toast={toast} className={styles['toast']}>
        <Toast.Content className={styles['content']}>
          <div className={styles['row']}>
            <Toast.Title className={styles['text']} />
            {act !== null && (
              <Button look="quiet" size="small" className={styles['undo']} onClick={act.run}>
                {act.label}
              </Button>
            )}
            {undo !== null && (
              <Button
                look="quiet"
                size="small"
                className={styles['undo']}
                onClick={() => {
                  undo();
                  close(toast.id);
                }}
              >
                {say('app.undo')}
              </Button>
            )}
            <Toast.Close className={styles['close']} aria-label={say('app.close')}>
              <X aria-hidden="true" />
            </Toast.Close>
          </div>
          {more !== null && <More key={[more.summary, ...more.lines].join()} more={more} />}
        </Toast.Content>
      </Toast.Root>
    );
  });
}

/**
 * Words of caution, the sum of a list, and on request the list. The toast waits while it is read: it is pointed at or
 * has the focus.
 */
function More({ more: { notes, summary, lines } }: { readonly more: ToastMore }) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div className={styles['row']}>
        <Toast.Description render={<div />} className={styles['summary']}>
          {notes.map((note, index) => (
            <p key={index} className={styles['note']}>
              <Hand aria-hidden="true" />
              {note}
            </p>
          ))}
          {summary !== null && <p>{summary}</p>}
        </Toast.Description>
        {summary !== null && (
          <Button look="quiet" size="small" className={styles['undo']} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'app.plan.hide' : 'app.plan.show')}
          </Button>
        )}
      </div>
      {isOpen && (
        <ul className={styles['lines']}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
