import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names.ts';
import { Kbd } from './Kbd.tsx';

/** `primary` is filled and used once a view; `quiet` has no border; `link` reads as a link. */
export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'link';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style'> {
  readonly look?: ButtonLook;
  readonly size?: 'small' | 'medium' | 'large';
  /** An icon element before the words. */
  readonly icon?: ReactNode;
  /** Only the icon is shown; give `aria-label`. */
  readonly iconOnly?: boolean;
  /** The key that does the same, shown in a key cap. */
  readonly keys?: string | undefined;
  readonly className?: string | undefined;
}

export function Button({ look = 'plain', size = 'medium', icon, iconOnly = false, keys, className, children, ...rest }: ButtonProps) {
  return (
    <BaseButton
      {...rest}
      data-look={look}
      data-size={size}
      data-icon-only={iconOnly || undefined}
      className={classNames(styles['button'], className)}
    >
      {icon}
      {children}
      {keys !== undefined && <Kbd>{keys}</Kbd>}
    </BaseButton>
  );
}
