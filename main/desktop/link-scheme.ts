import { app } from 'electron';
import { LINK_SCHEME } from '../windows/deep-link.ts';

/**
 * Has the system open the app's links with it. On Linux the installed desktop file says so, and asking would block for a second
 * program to run; on a Mac the bundle says so as well, and this chooses it among several.
 */
export const claimLinks = (platform: NodeJS.Platform, release: boolean): void => {
  if (platform === 'darwin') {
    if (release && !app.isDefaultProtocolClient(LINK_SCHEME)) app.setAsDefaultProtocolClient(LINK_SCHEME);
  } else if (platform === 'win32') {
    // While developing, an installed app keeps its links.
    if (!release && app.getApplicationNameForProtocol(`${LINK_SCHEME}://`) !== '') return;
    // Behind the two dashes nothing is taken for a switch, whatever the link holds.
    const before = [...(release ? [] : [app.getAppPath()]), '--'];
    if (!app.isDefaultProtocolClient(LINK_SCHEME, process.execPath, before)) {
      app.setAsDefaultProtocolClient(LINK_SCHEME, process.execPath, before);
    }
  }
};
