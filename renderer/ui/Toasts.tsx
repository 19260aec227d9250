import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { Button } from './Button.tsx';
import { useSay } from './say.ts';
import styles from './Toasts.module.css';

/** How long a toast stays, in milliseconds: long enough to undo without hurry. It waits while pointed at or focused. */
const TOAST_MS = 8_000;

interface ToastContent {
  readonly undo: (() => void) | null;
}

/** Says things in toasts: from anywhere, without a component. */
export interface Toasts {
  /** `undo` adds an Undo button; `urgent` interrupts a screen reader, for what went wrong. */
  readonly show: (toast: { readonly text: string; readonly undo?: () => void; readonly urgent?: boolean }) => void;
  /** What the host draws from. */
  readonly manager: ReturnType<typeof Toast.createToastManager<ToastContent>>;
}

/** One per window, made by the shell. */
export const createToasts = (): Toasts => {
  const manager = Toast.createToastManager<ToastContent>();
  return {
    manager,
    show: ({ text, undo, urgent = false }) => {
      manager.add({ id: 'said', title: text, timeout: TOAST_MS, priority: urgent ? 'high' : 'low', data: { undo: undo ?? null } });
    },
  };
};

/** Where toasts appear: one at a time, at the foot of the sheet. */
export function ToastHost({ toasts }: { readonly toasts: Toasts }) {
  return (
    <Toast.Provider toastManager={toasts.manager} timeout={TOAST_MS} limit={1}>
      <Toast.Portal>
        <Toast.Viewport className={styles['viewport']}>
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
    const undo = toast.data?.undo ?? null;
    return (
      <Toast.Root key={toast.id} toast={toast} className={styles['toast']}>
        <Toast.Content className={styles['content']}>
          <Toast.Title className={styles['text']} />
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
        </Toast.Content>
      </Toast.Root>
    );
  });
}
