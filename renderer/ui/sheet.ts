/** Within the main landmark, where everything a screen says belongs; fixed, so that the sheet does not cut it off. */
export const sheet = {
  get current(): HTMLElement | null {
    return document.querySelector('main');
  },
};
