import * as z from 'zod';

export const startRequestSchema = z.strictObject({
  /** Start in the tray, without a window. */
  hidden: z.boolean(),
  /** Open the example workspace. */
  demo: z.boolean(),
  /** The link that was followed, unchecked; null where there was none. */
  link: z.string().nullable(),
});
/** What a start asks for; a second start hands its request to the first. */
export type StartRequest = z.infer<typeof startRequestSchema>;

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
