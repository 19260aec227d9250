import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../launch.ts';
import { startWatched } from './watched-program.ts';

/** A data folder in which the example's opportunities are the person's own, so that a start has something true to show. */
export const ownWorkspace = async (program: string): Promise<string> => {
  const folder = dataFolder();
  const running = await startWatched({ program, folder, args: ['--demo'] });
  await running.withPage((page) => page.getByRole('heading', { level: 1 }).waitFor());
  // The example goes when the app does.
  const example = path.join(folder, 'kept');
  fs.cpSync(path.join(folder, 'example'), example, { recursive: true });
  await running.stop();
  fs.rmSync(path.join(folder, 'workspace'), { recursive: true });
  fs.renameSync(example, path.join(folder, 'workspace'));
  return folder;
};
