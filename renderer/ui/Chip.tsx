import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Chip.module.css';
import { classNames } from './class-names.ts';

/** `understood` was read from the line, `ask` is an open question, `on` is a choice that is made, `plain` any other. */
export type ChipLook = 'plain' | 'understood' | 'ask' | 'on';

export interface ChipProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  readonly look?: ChipLook;
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
  /** With it the chip can be removed; `label` names the removal. */
  readonly remove?: { readonly label: string; readonly onRemove: () => void } | undefined;
}

/** A small round-ended button for one thing. Extra props reach the button, so that it can open a popover. */
export function Chip({ look = 'plain', icon, remove, className, children, ...rest }: ChipProps) {
  const chip = (
    <button type="button" {...rest} data-look={look} className={classNames(styles['chip'], className)}>
      {icon}
      {children}
    </button>
  );
  if (remove === undefined) return chip;
  return (
    <span className={styles['removable']}>
      {chip}
      <button type="button" className={styles['remove']} aria-label={remove.label} onClick={remove.onRemove}>
        <X aria-hidden="true" />
      </button>
    </span>
  );
}
