import type { RunningApp } from './launch.ts';

/** Lets the system's save dialog answer with this file; null as when somebody closes it. */
export const chooseFile = ({ app }: RunningApp, file: string | null): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    const answer = { canceled: filePath === null, filePath: filePath ?? '' };
    Reflect.set(dialog, 'showSaveDialog', () => Promise.resolve(answer));
  }, file);
