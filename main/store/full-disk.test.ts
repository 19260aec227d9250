import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getuid, platform } from 'node:process';
import { expect, test } from 'vitest';
import { aFolder, lookInto, opened, putting } from './testing/open-for-test.ts';

// A real disk of 256 KB. Mounting one needs root on Linux; elsewhere the invented faults have to do.

const withSmallDisk = async (run: (folder: string) => Promise<void>): Promise<void> => {
  const disk = aFolder();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
  try {
    await run(disk);
  } finally {
    execFileSync('umount', [disk]);
  }
};

const canMount = (): boolean => {
  if (platform !== 'linux' || getuid?.() !== 0) return false;
  const disk = aFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk], { stdio: 'ignore' });
    execFileSync('umount', [disk]);
    return true;
  } catch {
    // A container's root may not be allowed to.
    return false;
  }
};

test.skipIf(!canMount())('a real full disk (as root on Linux): refused, nothing lost, and over once there is space', async () => {
  await withSmallDisk(async (disk) => {
    const folder = join(disk, 'data');
    const store = await opened(folder);
    await store.change(putting('before'));

    const free = statfsSync(disk).bavail * statfsSync(disk).bsize;
    writeFileSync(join(disk, 'filler'), Buffer.alloc(free - 16 * 1024));
    const saved: string[] = [];
    const refused: string[] = [];
    for (let number = 0; number < 40; number += 1) {
      const name = `number${number}x`;
      const result = await store.change(putting(name, { notes: 'x'.repeat(1500) }));
      if (result.ok) saved.push(name);
      else refused.push(result.problem.kind);
    }
    await store.compact();
    rmSync(join(disk, 'filler'));
    await store.change(putting('after'));
    await store.close();

    const { workspace, notice } = await lookInto(folder);
    expect([Object.values(workspace.opportunities).map(({ company }) => company), notice, saved.length > 0, new Set(refused)]).toEqual([
      ['before', ...saved, 'after'],
      null,
      true,
      new Set(['store-full']),
    ]);
  });
});
