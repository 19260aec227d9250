/** What a start asks for; a second start hands its request to the first. */
export interface StartRequest {
  /** Start in the tray, without a window. */
  readonly hidden: boolean;
  /** Open the example workspace. */
  readonly demo: boolean;
  /** The link that was followed, unchecked; null where there was none. */
  readonly link: string | null;
}

/** Reads a command line. What is unknown is left to Electron; what is malformed is ignored. */
export const readArguments = (argv: readonly string[]): StartRequest & { readonly userDataFolder: string | null } => {
  const folder = argv.find((argument) => argument.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
  return {
    hidden: argv.includes('--hidden'),
    demo: argv.includes('--demo'),
    link: argv.find((argument) => argument.startsWith('afterview://')) ?? null,
    userDataFolder: folder === undefined || folder === '' ? null : folder,
  };
};

/** The request of a second start as it arrives from the other process; a plain start where it is none. */
export const receivedRequest = (received: unknown): StartRequest => {
  const given = typeof received === 'object' && received !== null ? (received as Partial<Record<keyof StartRequest, unknown>>) : {};
  return { hidden: given.hidden === true, demo: given.demo === true, link: typeof given.link === 'string' ? given.link : null };
};
