/** Words of the store. */
export const store = {
  'store.problem.full': 'The disk is full, so this is not saved. Everything saved before is safe. Free some space and try again.',
  'store.problem.denied':
    'Afterview may not write to its folder, so this is not saved. Everything saved before is safe. Check the permissions of the folder and try again.',
  'store.problem.failing':
    'The disk reports an error, so this is not saved. Everything saved before is safe. Try again, and check the disk if it happens again.',
  'store.problem.broken':
    'The disk failed while saving, so this is not saved and nothing more is changed. Everything saved before is safe. Check the disk, then start Afterview again.',
  'store.problem.too-large': 'This is too much to save at once. Nothing is changed. Try it in smaller parts.',
  'store.problem.invalid': 'This does not fit together with the rest of your data, so it is not saved. Nothing is changed.',
  'store.problem.closed': 'Afterview is closing, so this is not saved. Everything saved before is safe.',
  'store.problem.undo-changed': 'This cannot be undone any more, because it has been changed since. Nothing is changed.',

  'store.open.locked': 'Afterview is already open with this data. Use the window that is open, or close it first.',
  'store.open.newer':
    'Your data was saved by a newer version of Afterview. It is safe and untouched. Install the newest version to open it.',
  'store.open.unreadable':
    'Afterview cannot read its folder. Your data is untouched. Check the permissions of the folder and the disk, then start Afterview again.',
  'store.open.unwritable':
    'Afterview cannot write to its folder, so nothing can be saved. Check the permissions of the folder and the free space, then start Afterview again.',
  'store.open.read-only':
    'Afterview cannot write to its folder at present. You see everything saved before, but changes are not saved. Free some space or check the permissions of the folder, then start Afterview again.',

  'store.notice.repaired': 'A file of your data was damaged. Nothing is lost. A copy of the damaged file is kept in the folder {folder}.',
  'store.notice.recovered':
    'A file of your data was damaged. Everything that could be read is open; the last changes may be missing. A copy of the damaged file is kept in the folder {folder}.',
  'store.notice.nothing-left':
    'Your data could not be read, so Afterview starts empty. Copies of the damaged files are kept in the folder {folder}.',
  'store.notice.missing':
    'The files with your data are gone from its folder, so Afterview starts empty. If you have a backup, put it back before you go on.',
} as const;
