import { panelOn } from '../launch.ts';
import { startPrivateBus } from '../desktop/private-bus.ts';
import { startWatched, type WatchedProgram, type WatchedProgramOptions } from './watched-program.ts';

/** The app on a desktop of its own: a bus where only we are, with a panel for its tray icon. */
export interface OwnDesktop {
  readonly address: string;
  readonly start: (options: Omit<WatchedProgramOptions, 'env'>) => Promise<WatchedProgram>;
  readonly stop: () => Promise<void>;
}

export const openOwnDesktop = async (): Promise<OwnDesktop> => {
  const { address, stop } = await startPrivateBus();
  const panel = await panelOn(address);
  return {
    address,
    start: async (options) => {
      const iconsBefore = panel.icons().length;
      const env = { DBUS_SESSION_BUS_ADDRESS: address, DBUS_SYSTEM_BUS_ADDRESS: address };
      const running = await startWatched({ ...options, env });
      await panel.waitForIcons(iconsBefore + 1, 20_000);
      return running;
    },
    stop: async () => {
      await panel.stop();
      await stop();
    },
  };
};

/** Closes the window as a person does; with a tray the app goes on without it. */
export const closeWindow = ({ withPage }: WatchedProgram): Promise<void> => withPage((page) => page.evaluate(() => window.close()));
