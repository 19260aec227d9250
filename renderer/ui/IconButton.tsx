import type { ComponentProps, ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Tooltip } from './Tooltip.tsx';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> {
  /** Names it in full: what it does, and to what. */
  readonly label: string;
  /** The word beside it for the eye, which sees what it belongs to. */
  readonly tip: string;
  readonly icon: ReactNode;
}

/** A small button that is only an icon, with its word on pointing or focus. Extra props reach the button. */
export function IconButton({ label, tip, icon, ...rest }: IconButtonProps) {
  return (
    <Tooltip side="top" trigger={<Button {...rest} look="quiet" size="small" iconOnly icon={icon} aria-label={label} />}>
      {tip}
    </Tooltip>
  );
}
