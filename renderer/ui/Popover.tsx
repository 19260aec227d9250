import { Popover as BasePopover } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import layer from './layer.module.css';
import { InsideLayerContext } from './menu-place.ts';
import styles from './Popover.module.css';

export interface PopoverProps {
  /** The button that opens it and gets the focus back. */
  readonly trigger: ReactElement;
  /** Names the popover. */
  readonly label: string;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly align?: 'start' | 'center' | 'end';
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Something small that belongs to the button it opens from. */
export function Popover({ trigger, label, side = 'bottom', align = 'start', open, onOpenChange, className, children }: PopoverProps) {
  return (
    <BasePopover.Root {...(open === undefined ? {} : { open })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      <BasePopover.Trigger render={trigger} />
      <BasePopover.Portal>
        <BasePopover.Positioner className={layer['positioner']} side={side} align={align} sideOffset={8} collisionPadding={8}>
          <BasePopover.Popup className={classNames(layer['layer'], styles['popover'], className)} aria-label={label}>
            <InsideLayerContext value={true}>{children}</InsideLayerContext>
          </BasePopover.Popup>
        </BasePopover.Positioner>
      </BasePopover.Portal>
    </BasePopover.Root>
  );
}
