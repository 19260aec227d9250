import path from 'node:path';

/** An event and plain facts about it. Never anything the person wrote, nor a path with their name in it. */
export type Log = (event: string, facts?: Readonly<Record<string, string | number | boolean>>) => void;

const MOST_BYTES = 1024 * 1024;

/** A log of its own on this computer, kept small. It is sent nowhere, and loaded only when there is something to write. */
export const createLog = ({ folder, toConsole }: { readonly folder: string; readonly toConsole: boolean }): Log => {
  let opening: ReturnType<typeof open> | null = null;
  const open = async () => {
    const { default: log } = await import('electron-log/node.js');
    const logger = log.create({ logId: 'afterview' });
    // Without a name the library goes looking for one, and writes nothing when it finds none.
    logger.transports.file.setAppName('Afterview');
    logger.transports.file.resolvePathFn = () => path.join(folder, 'afterview.log');
    logger.transports.file.maxSize = MOST_BYTES;
    logger.transports.file.format = '{iso} {text}';
    if (!toConsole) logger.transports.console.level = false;
    return logger;
  };
  return (event, facts) => {
    opening ??= open();
    opening
      .then((logger) => {
        logger.info(facts === undefined ? event : `${event} ${JSON.stringify(facts)}`);
      })
      // A log that fails must not be a fault of its own: faults are logged.
      .catch(() => undefined);
  };
};
