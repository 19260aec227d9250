/** A field of plain text in the document. */
type Area = HTMLTextAreaElement | HTMLInputElement;

/** The only way into a field's own history of undo: retired on paper, and in Chromium without a successor. */
interface Typist {
  execCommand(command: 'insertText' | 'delete', showsUi: boolean, words?: string): boolean;
}

/**
 * Replaces a stretch of a field as if it had been typed, so that the field's own undo takes it back. The field has the
 * focus afterwards, behind what was put in.
 */
export const replaceIn = (area: Area, from: number, to: number, by: string): void => {
  area.focus();
  area.setSelectionRange(from, to);
  const typist: Typist = document;
  if (by !== '') typist.execCommand('insertText', false, by);
  else if (from !== to) typist.execCommand('delete', false);
};
