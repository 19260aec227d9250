import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import layer from './layer.module.css';
import { InsideLayerContext } from './menu-place.ts';
import text from './text.module.css';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** A small line above the title. */
  readonly over?: ReactNode;
  readonly titleUnseen?: boolean;
  /** Where the focus goes first; the first control where not given. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly size?: 'narrow' | 'wide';
  /** Something is typed in it: a click beside it, which may be a slip, does not close it. */
  readonly isForm?: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Something to settle before going on. Escape closes it, and a click beside it unless it is a form; the focus goes back to where it was. */
export function Dialog({
  open,
  onClose,
  title,
  over,
  titleUnseen = false,
  initialFocus,
  size = 'wide',
  isForm = false,
  className,
  children,
}: DialogProps) {
  return (
    <BaseDialog.Root open={open} disablePointerDismissal={isForm} onOpenChange={(next) => (next ? undefined : onClose())}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={layer['scrim']} />
        <BaseDialog.Popup
          className={classNames(layer['layer'], styles['dialog'], className)}
          data-size={size}
          {...(initialFocus === undefined ? {} : { initialFocus })}
        >
          {over !== undefined && <p className={classNames(text['small'], text['second'])}>{over}</p>}
          <BaseDialog.Title className={titleUnseen ? text['unseen'] : text['title']}>{title}</BaseDialog.Title>
          <InsideLayerContext value={true}>{children}</InsideLayerContext>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
