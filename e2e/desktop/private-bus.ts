import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** No service folder: nothing can be started by name, so only what a test starts owns names. */
const config = (folder: string): string => `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${folder}/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

export interface PrivateBus {
  /** For DBUS_SESSION_BUS_ADDRESS (and DBUS_SYSTEM_BUS_ADDRESS, where a quiet system bus will do). */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** A message bus of its own for one test. `folder` keeps the address the same over a restart. */
export const startPrivateBus = async (folder?: string): Promise<PrivateBus> => {
  const home = folder ?? (await mkdtemp(path.join(tmpdir(), 'afterview-bus-')));
  await rm(path.join(home, 'bus'), { force: true });
  await writeFile(path.join(home, 'bus.conf'), config(home));
  const daemon = spawn('dbus-daemon', [`--config-file=${path.join(home, 'bus.conf')}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const exited = once(daemon, 'exit');
  const [printed] = (await Promise.race([
    once(daemon.stdout, 'data'),
    exited.then(() => {
      throw new Error('dbus-daemon did not start');
    }),
  ])) as [Buffer];
  return {
    address: printed.toString('utf8').trim(),
    stop: async () => {
      daemon.kill('SIGTERM');
      await exited;
      if (folder === undefined) await rm(home, { recursive: true, force: true });
    },
  };
};
