/**
 * Whether nothing that a person chose has the focus: what had it is gone, or the sheet holds it for a screen whose code is
 * still being loaded.
 */
export const isFocusNowhere = (): boolean => {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || activeElement.tagName === 'MAIN';
};
