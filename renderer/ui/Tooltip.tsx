import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import layer from './layer.module.css';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  /** The element it explains; it must name itself, since a tooltip is for the eye. */
  readonly trigger: ReactElement;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A word beside an icon that has none. */
export function Tooltip({ trigger, side = 'right', disabled = false, children }: TooltipProps) {
  return (
    <BaseTooltip.Root disabled={disabled}>
      <BaseTooltip.Trigger delay={300} render={trigger} />
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner className={layer['positioner']} side={side} sideOffset={8}>
          <BaseTooltip.Popup className={classNames(layer['layer'], styles['tooltip'])}>{children}</BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  );
}
