import { Menu as BaseMenu } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import layer from './layer.module.css';
import styles from './Menu.module.css';
import { sheet } from './sheet.ts';

/** Things to do that open beside their name in a menu, when it is pointed at or entered by key. */
export function Submenu({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    <BaseMenu.SubmenuRoot>
      <BaseMenu.SubmenuTrigger className={styles['item']} delay={60}>
        <span>{label}</span>
        <ChevronRight aria-hidden="true" className={styles['more']} />
      </BaseMenu.SubmenuTrigger>
      <BaseMenu.Portal container={sheet}>
        <BaseMenu.Positioner
          positionMethod="fixed"
          className={layer['positioner']}
          side="inline-end"
          align="start"
          alignOffset={-8}
          sideOffset={2}
          collisionPadding={8}
        >
          <BaseMenu.Popup className={classNames(layer['layer'], styles['menu'], styles['sub'])}>{children}</BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.SubmenuRoot>
  );
}
