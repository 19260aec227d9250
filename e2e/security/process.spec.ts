import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { launch, program, type RunningApp } from '../launch.ts';
import { mainWindow } from '../window.ts';

// How the packaged app itself is closed: its processes, its windows, its files, its fuses.

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch();
});
test.afterAll(() => running.close());

test('the page runs in the system call filter of the sandbox, by an account without rights', async () => {
  const pid = await running.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId());
  const status = fs.readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  const read = (name: string): string | undefined => new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1];
  expect({ filter: read('Seccomp'), noNewRights: read('NoNewPrivs'), root: read('Uid') === '0' }).toEqual({
    filter: '2',
    noNewRights: '1',
    root: false,
  });
});

test('the window is made with these preferences, as Electron reports them', async () => {
  const preferences = await (
    await mainWindow(running.app)
  ).evaluate((window) => {
    const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const last = contents.getLastWebPreferences();
    return {
      sandbox: last['sandbox'],
      contextIsolation: last['contextIsolation'],
      nodeIntegration: last['nodeIntegration'],
      nodeIntegrationInSubFrames: last['nodeIntegrationInSubFrames'],
      webSecurity: last['webSecurity'],
      allowRunningInsecureContent: last['allowRunningInsecureContent'],
      experimentalFeatures: last['experimentalFeatures'],
      webviewTag: last['webviewTag'],
    };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
});

test('the inspector does not open', async () => {
  const open = await (
    await mainWindow(running.app)
  ).evaluate(({ webContents }) => {
    webContents.openDevTools();
    return webContents.isDevToolsOpened();
  });
  expect(open).toBe(false);
});

for (const address of ['data:text/html,<title>x</title>', 'app://evil/index.html', 'about:blank']) {
  test(`a window at ${address.slice(0, 20)} is not answered, even with the bridge in it`, async () => {
    const outcome = await running.app.evaluate(async ({ app, BrowserWindow }, at) => {
      const preload = `${app.getAppPath()}/dist/preload/preload.cjs`;
      const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true, contextIsolation: true } });
      await stranger.loadURL(at).catch(() => undefined);
      const answer: unknown = await stranger.webContents
        .executeJavaScript(
          `window.afterview ? window.afterview.call('snapshot.get', {}).then(() => 'answered', () => 'refused') : 'no bridge'`,
        )
        .catch(() => 'no page');
      stranger.destroy();
      return answer;
    }, address);
    expect(['refused', 'no page']).toContain(outcome);
  });
}

test('only the window’s own files are served', async () => {
  const statuses = await running.app.evaluate(async ({ session }) => {
    const addresses = [
      'app://afterview/index.html',
      'app://afterview/..%2fmain%2fmain.js',
      'app://afterview/%2e%2e/package.json',
      'app://afterview/%252e%252e%252fpackage.json',
      'app://afterview/assets%5c..%5c..%5cpackage.json',
      'app://afterview/index.html%00.png',
      'app://afterview//etc/passwd',
      'app://afterview/package.json',
      'app://evil/index.html',
    ];
    return Promise.all(
      addresses.map(async (address) => {
        try {
          return (await session.defaultSession.fetch(address)).status;
        } catch {
          return 404;
        }
      }),
    );
  });
  expect(statuses).toEqual([200, 404, 404, 404, 404, 404, 404, 404, 404]);
});

test('only letters, calls and secure pages are handed to the system', async () => {
  // A real handler, first on the path, writes down what it is asked to open.
  const bin = fs.mkdtempSync(path.join(running.folder, 'bin-'));
  const opened = path.join(bin, 'opened.txt');
  fs.writeFileSync(path.join(bin, 'xdg-open'), `#!/bin/sh\nprintf '%s\\n' "$1" >> '${opened}'\n`, { mode: 0o755 });
  const { app, page } = await launch({ env: { PATH: `${bin}:${process.env['PATH'] ?? ''}` } });
  const hostile = [
    'javascript:alert(1)',
    'file:///etc/passwd',
    'smb://server/share',
    'http://example.com/',
    'ftp://example.com/',
    'data:text/html,x',
    'vbscript:x',
    'ms-msdt:/id',
    'search-ms:query=x',
    'shell:startup',
    'app://afterview/index.html',
    'afterview://log',
    'https://user:secret@example.com/',
    'https:example.com',
    'https://example.com/\nx',
    'https://example.com/\u202egpj.exe',
    'mailto:?attach=/etc/passwd',
    'mailto:a@example.com?bcc=b@example.com',
    'mailto:a@example.com?subject=Thanks',
    'mailto:a@example.com?subject=x%0D%0ABcc:b@example.com',
    'tel:+44;phone-context=x',
    '--version',
  ];
  const welcome = ['https://example.com/jobs?id=7', 'mailto:priya.nair@example.com', 'tel:+442079460000'];
  const answers = await page.evaluate(
    (links) => Promise.all(links.map(async (url) => (await window.afterview.call('link.open', { url })).ok)),
    [...hostile, ...welcome],
  );
  expect(answers).toEqual([...hostile.map(() => false), ...welcome.map(() => true)]);
  await expect
    .poll(() => (fs.existsSync(opened) ? fs.readFileSync(opened, 'utf8').trim().split('\n').sort() : []))
    .toEqual([...welcome].sort());
  await app.close();
});

test('the release has its fuses set', async () => {
  // Beside the app under test, in which inspecting alone is left on so that it can be driven.
  const release = process.env['AFTERVIEW_RELEASE'] ?? path.resolve(import.meta.dirname, '../../release/linux-unpacked/afterview');
  const fuses = await getCurrentFuseWire(release);
  const on = (fuse: FuseV1Options): boolean => String.fromCharCode(Number(fuses[fuse])) === '1';
  expect({
    runAsNode: on(FuseV1Options.RunAsNode),
    cookieEncryption: on(FuseV1Options.EnableCookieEncryption),
    nodeOptions: on(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: on(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: on(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: on(FuseV1Options.OnlyLoadAppFromAsar),
    fileRights: on(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    inspect: false,
    integrity: true,
    onlyAsar: true,
    fileRights: false,
  });
  expect(fs.existsSync(path.join(path.dirname(release), 'resources', 'default_app.asar'))).toBe(false);
  expect(fs.existsSync(program)).toBe(true);
});
