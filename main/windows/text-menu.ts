import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { MessageKey } from '../../core/messages/en.ts';

/** What a click with the right button, or the key for it, was on. */
export type TextClicked = Pick<ContextMenuParams, 'isEditable' | 'editFlags' | 'selectionText'>;

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu of a field, or of words that are selected, as the system's own fields have it; null where there is neither.
 * Nothing in it looks anything up: what is written stays on this computer.
 */
export const textMenuTemplate = (
  { isEditable, editFlags, selectionText }: TextClicked,
  word: (key: MessageKey) => string,
): MenuItemConstructorOptions[] | null => {
  const item = (key: MessageKey, role: NonNullable<MenuItemConstructorOptions['role']>, enabled: boolean): MenuItemConstructorOptions => ({
    label: word(key),
    role,
    enabled,
    // The keys beside them are known; the menu of a field has none.
    registerAccelerator: false,
  });
  const copy = item('menu.copy', 'copy', editFlags.canCopy);
  if (!isEditable) return selectionText.trim() === '' ? null : [copy];
  return [
    item('menu.undo', 'undo', editFlags.canUndo),
    item('menu.redo', 'redo', editFlags.canRedo),
    separator,
    item('menu.cut', 'cut', editFlags.canCut),
    copy,
    item('menu.paste', 'paste', editFlags.canPaste),
    item('menu.pastePlain', 'pasteAndMatchStyle', editFlags.canPaste),
    item('menu.delete', 'delete', editFlags.canDelete),
    separator,
    item('menu.selectAll', 'selectAll', editFlags.canSelectAll),
  ];
};
