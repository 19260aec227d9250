/**
 * What the log may say of a bug: the kind of error and where it was thrown. Its message is left out, for it may
 * quote what the person wrote.
 */
export const faultOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error;
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return frame === undefined ? error.name : `${error.name} ${frame.trim()}`;
};
