import { type MouseEvent, type ReactNode, useState } from 'react';
import { MenuAt, type MenuAnchor } from './Menu.tsx';
import { isTyping } from './typing.ts';
import { ROW_ATTRIBUTE } from './use-rows.ts';

/** Marks what has a menu of its own and is no row that the keys of lists move between. */
export const MENU_ATTRIBUTE = 'data-menu-of';

interface OpenMenu {
  readonly key: string;
  readonly anchor: MenuAnchor;
  readonly row: HTMLElement;
}

const at = (x: number, y: number): MenuAnchor => ({ getBoundingClientRect: () => DOMRect.fromRect({ x, y, width: 0, height: 0 }) });

/** Words that are selected where the click was: what is wanted is to copy them. */
const isOnSelection = (target: Node): boolean => {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(target, true);
};

export interface RowMenuOptions {
  /** Names the menu of a row. */
  readonly label: (key: string) => string;
  /** What can be done with a row; null where nothing can. */
  readonly items: (key: string) => ReactNode | null;
}

/**
 * The menu of the right button of the mouse, of the menu key and of Shift with F10, for all rows of a list: by the pointer it
 * opens where it is, by key below the row.
 */
export const useRowMenu = ({ label, items }: RowMenuOptions) => {
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const content = menu === null ? null : items(menu.key);
  return {
    menuProps: {
      onContextMenu: (event: MouseEvent) => {
        const target = event.target as HTMLElement;
        const row = target.closest<HTMLElement>(`[${ROW_ATTRIBUTE}], [${MENU_ATTRIBUTE}]`);
        const key = row?.getAttribute(ROW_ATTRIBUTE) ?? row?.getAttribute(MENU_ATTRIBUTE) ?? null;
        // What floats above the list bubbles here through the tree of components, though not through the document.
        if (row === null || key === null || !event.currentTarget.contains(row)) return;
        if (isTyping(target) || isOnSelection(target) || items(key) === null) return;
        event.preventDefault();
        const { nativeEvent } = event;
        const isByPointer = nativeEvent instanceof PointerEvent && nativeEvent.pointerType !== '';
        setMenu({ key, row, anchor: isByPointer ? at(event.clientX, event.clientY) : row });
      },
    },
    rowMenu: menu !== null && content !== null && (
      <MenuAt
        key={menu.key}
        label={label(menu.key)}
        anchor={menu.anchor}
        align="start"
        isPassing
        finalFocus={() =>
          menu.row.tabIndex >= 0 || menu.row.hasAttribute('tabindex') ? menu.row : menu.row.querySelector<HTMLElement>('a, button')
        }
        onClose={() => setMenu(null)}
      >
        {content}
      </MenuAt>
    ),
  };
};
