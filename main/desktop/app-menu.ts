import { app, Menu } from 'electron';
import type { Preferences } from '../../core/contract.ts';
import { acceleratorFor } from '../../core/shortcuts/shortcuts.ts';
import { type MenuNeeds, menuTemplate } from '../windows/menu.ts';

export interface AppMenuNeeds extends Omit<MenuNeeds, 'shortcut'> {
  readonly preferences: () => Preferences;
}

/** Makes the menu of the app, and makes it anew when it is asked to look whether the keys it shows are others now. */
export const createAppMenu = (needs: AppMenuNeeds): { readonly look: () => void } => {
  const { platform, word, preferences } = needs;
  let shown = '';
  const look = (): void => {
    const { shortcuts } = preferences();
    const keys = JSON.stringify(shortcuts ?? {});
    if (keys === shown) return;
    shown = keys;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ ...needs, shortcut: (window) => acceleratorFor(window, shortcuts) })));
  };
  look();
  app.setAboutPanelOptions({
    applicationName: word('app.name'),
    applicationVersion: app.getVersion(),
    copyright: word('menu.about.copyright'),
    // A Mac shows its own icon, and the number of the build beside the version.
    ...(platform === 'darwin' ? { version: '' } : {}),
  });
  return { look };
};
