/** The frames of a stack that are worth keeping. */
const FRAMES = 8;

/** Where a frame is: the file's name without its folder, which may hold the person's name. */
const PLACE = /([^/\\(]+:\d+:\d+)\)?$/;

/** What may be logged of an error: its kind and where it was thrown, but not its words, which may quote the person. */
export const errorFacts = (error: unknown): { readonly error: string; readonly at: string } => {
  if (!(error instanceof Error)) return { error: typeof error, at: '' };
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const places = frames.slice(0, FRAMES).flatMap((frame) => PLACE.exec(frame)?.[1] ?? []);
  return { error: `${error.name}${code}`, at: places.join(' < ') };
};
