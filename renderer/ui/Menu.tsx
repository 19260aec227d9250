import { Menu as BaseMenu } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import layer from './layer.module.css';
import styles from './Menu.module.css';
import { useMenuPlace } from './menu-place.ts';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly align?: 'start' | 'end';
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly children: ReactNode;
}

/** A list of things to do. */
export function Menu({ trigger, align = 'start', open, onOpenChange, children }: MenuProps) {
  const place = useMenuPlace();
  return (
    <BaseMenu.Root {...(open === undefined ? {} : { open })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal {...place}>
        <BaseMenu.Positioner positionMethod="fixed" className={layer['positioner']} sideOffset={6} align={align}>
          <BaseMenu.Popup className={classNames(layer['layer'], styles['menu'])}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

/** What a menu opens beside: an element, or a point on the screen. */
export type MenuAnchor = Element | { readonly getBoundingClientRect: () => DOMRect };

export interface MenuAtProps {
  /** Names it. */
  readonly label: string;
  readonly anchor: MenuAnchor;
  readonly align?: 'start' | 'end';
  /** Whether what is beside it can be used at once, as beside the menu of the right button of the mouse. */
  readonly isPassing?: boolean;
  /** What has the focus once it is closed. */
  readonly finalFocus: () => HTMLElement | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A list of things to do that opens beside anything, such as by a key on a row: one for all rows rather than one in each. */
export function MenuAt({ label, anchor, align = 'end', isPassing = false, finalFocus, onClose, children }: MenuAtProps) {
  const place = useMenuPlace();
  return (
    <BaseMenu.Root open modal={!isPassing} onOpenChange={(next) => (next ? undefined : onClose())}>
      <BaseMenu.Portal {...place}>
        <BaseMenu.Positioner
          anchor={anchor}
          positionMethod="fixed"
          className={layer['positioner']}
          sideOffset={isPassing ? 2 : 6}
          align={align}
        >
          <BaseMenu.Popup aria-label={label} finalFocus={finalFocus} className={classNames(layer['layer'], styles['menu'])}>
            {children}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}

export interface MenuItemProps {
  readonly onChoose: () => void;
  /** At the right end: a time, a key. */
  readonly end?: ReactNode;
  /** Possible, but less fitting, such as a time after the deadline. */
  readonly faded?: boolean;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** One thing to do. */
export function MenuItem({ onChoose, end, faded = false, disabled = false, children }: MenuItemProps) {
  return (
    <BaseMenu.Item className={styles['item']} data-faded={faded || undefined} disabled={disabled} onClick={onChoose}>
      <span>{children}</span>
      {end !== undefined && <span className={styles['end']}>{end}</span>}
    </BaseMenu.Item>
  );
}

/** A hairline between groups of things to do. */
export function MenuSeparator() {
  return <BaseMenu.Separator className={styles['separator']} />;
}
