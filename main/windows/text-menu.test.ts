import { expect, test } from 'vitest';
import { en } from '../../core/messages/en.ts';
import { type TextClicked, textMenuTemplate } from './text-menu.ts';

const everything = {
  canUndo: true,
  canRedo: true,
  canCut: true,
  canCopy: true,
  canPaste: true,
  canDelete: true,
  canSelectAll: true,
  canEditRichly: false,
} as const;

const shown = (given: Partial<TextClicked>) =>
  textMenuTemplate({ isEditable: false, editFlags: everything, selectionText: '', ...given }, (key) => en[key])?.map(
    ({ label, role, enabled, type }) => (type === 'separator' ? '-' : `${label ?? ''}: ${role ?? ''}${enabled === true ? '' : ' (off)'}`),
  ) ?? null;

test('a field has what the fields of the system have, and nothing that looks a word up', () => {
  expect(shown({ isEditable: true, editFlags: { ...everything, canRedo: false, canCut: false } })).toEqual([
    'Undo: undo',
    'Redo: redo (off)',
    '-',
    'Cut: cut (off)',
    'Copy: copy',
    'Paste: paste',
    'Paste as plain text: pasteAndMatchStyle',
    'Delete: delete',
    '-',
    'Select all: selectAll',
  ]);
});

test('selected words can be copied, and where nothing is selected there is no menu', () => {
  expect([shown({ selectionText: 'Priya Nair' }), shown({ selectionText: ' \n' }), shown({})]).toEqual([['Copy: copy'], null, null]);
});
