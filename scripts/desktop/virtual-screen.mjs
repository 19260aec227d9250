import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isRoot } from '../platform/platform.mjs';
import { startService } from '../process/service.mjs';
import { problem } from '../setup/step.mjs';
import { encodePng } from './png.mjs';
import { firstLine } from './first-line.mjs';
import { decodeXwd } from './xwd.mjs';

const SOCKETS = '/tmp/.X11-unix';

/** An authority file whose one cookie is good for any display, as xauth would write it: family, address, number, name, value. */
const authority = () => {
  const cookie = randomBytes(16);
  const name = Buffer.from('MIT-MAGIC-COOKIE-1');
  const anyFamily = Buffer.from([0xff, 0xff]);
  return Buffer.concat([anyFamily, Buffer.from([0, 0, 0, 0, 0, name.length]), name, Buffer.from([0, cookie.length]), cookie]);
};

/**
 * A screen in memory, on the first free display.
 * @param {{ folder: string, width: number, height: number, spawn: import('node:child_process').SpawnOptions }} options folder: belongs to who runs it
 */
export const startVirtualScreen = async ({ folder, width, height, spawn }) => {
  if (isRoot() && !fs.existsSync(SOCKETS)) {
    fs.mkdirSync(SOCKETS);
    fs.chmodSync(SOCKETS, 0o1777);
  }
  const cookies = path.join(folder, 'Xauthority');
  fs.writeFileSync(cookies, authority(), { mode: 0o600 });
  if (spawn.uid !== undefined) fs.chownSync(cookies, spawn.uid, spawn.gid ?? spawn.uid);

  const size = `${width}x${height}x24`;
  const command = ['Xvfb', '-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-auth', cookies, '-fbdir', folder];
  const service = startService(command, { ...spawn, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const display = await firstLine(service);
  if (display === undefined) throw problem('No virtual screen could be started.', 'Does "Xvfb :99" run by hand?');

  return {
    env: { DISPLAY: `:${display}`, XAUTHORITY: cookies },
    /** What the screen shows now, as a PNG. */
    capture: () => encodePng(decodeXwd(fs.readFileSync(path.join(folder, 'Xvfb_screen0')))),
    stop: () => service.stop(),
  };
};
