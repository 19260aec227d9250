import { expect, test } from 'playwright/test';
import { launch, type RunningApp } from '../launch.ts';
import { mainWindows } from '../window.ts';

// What the window's own page may do, on the packaged app: one test for each line of Electron's security checklist.

declare global {
  interface Window {
    refusal?: Promise<string>;
    inlineRan?: boolean;
  }
}

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch();
});
test.afterAll(() => running.close());

const elsewhere: readonly (readonly [name: string, directive: string, attempt: () => void])[] = [
  ['a request', 'connect-src', () => void fetch('https://example.com/').catch(() => undefined)],
  ['a socket', 'connect-src', () => void Reflect.construct(WebSocket, ['wss://example.com/'])],
  ['a beacon', 'connect-src', () => void navigator.sendBeacon('https://example.com/', 'x')],
  [
    'a picture',
    'img-src',
    () => {
      new Image().src = 'https://example.com/pixel.png';
    },
  ],
  [
    'a frame',
    'frame-src',
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
    },
  ],
  [
    'a form',
    'form-action',
    () => {
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      document.body.append(form);
      form.submit();
    },
  ],
];

for (const [name, directive, attempt] of elsewhere) {
  test(`${name} to anywhere else is refused by the content policy`, async () => {
    const { page } = running;
    await page.evaluate(() => {
      window.refusal = new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          resolve(event.effectiveDirective);
        });
      });
    });
    await page.evaluate(attempt);
    expect(await page.evaluate(() => window.refusal)).toBe(directive);
  });
}

test('text can become neither script nor markup', async () => {
  const outcome = await running.page.evaluate(async () => {
    // What a driver of tests runs may make script of text; what the page itself runs a moment later may not.
    await new Promise((resolve) => setTimeout(resolve));
    const refused = (attempt: () => unknown): boolean => {
      try {
        attempt();
        return false;
      } catch {
        return true;
      }
    };
    return {
      eval: refused(() => (0, eval)('1')),
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- that it fails is the point
      function: refused(() => new Function('return 1')),
      markup: refused(() => (document.body.innerHTML = '<b>x</b>')),
      scriptAddress: refused(() => (document.createElement('script').src = 'data:text/javascript,1')),
      inline: refused(() => {
        const script = document.createElement('script');
        script.append('window.inlineRan = true');
        document.body.append(script);
        if (window.inlineRan !== true) throw new Error('did not run');
      }),
      policies: refused(() =>
        (Reflect.get(window, 'trustedTypes') as { createPolicy(name: string, rules: object): void }).createPolicy('mine', {}),
      ),
    };
  });
  expect(outcome).toEqual({ eval: true, function: true, markup: true, scriptAddress: true, inline: true, policies: true });
});

test('the page has no Node and sees nothing of Electron but the bridge', async () => {
  const seen = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter((name) => name in window),
    bridge: Reflect.ownKeys(window.afterview),
    frozen: Object.isFrozen(window.afterview),
  }));
  expect(seen).toEqual({ node: [], bridge: ['call', 'subscribe', 'pathOf'], frozen: true });
});

test('the bridge works on when the page has patched its own prototypes', async () => {
  const { app, page } = await launch();
  const answered = await page.evaluate(async () => {
    const broken = (): never => {
      throw new Error('patched');
    };
    Array.prototype.map = broken;
    Array.prototype.forEach = broken;
    Map.prototype.get = broken;
    Object.prototype.toString = broken;
    Function.prototype.apply = broken;
    return (await window.afterview.call('snapshot.get', {})).ok;
  });
  await app.close();
  expect(answered).toBe(true);
});

test('a call that is not in the contract, or not of its shape, is refused', async () => {
  const kinds = await running.page.evaluate(async () => {
    type Call = (name: unknown, input?: unknown) => Promise<{ ok: boolean; problem?: { kind: string } }>;
    const call = Reflect.get(window.afterview, 'call') as Call;
    const answers = await Promise.all([
      call('toString', {}),
      call('__proto__', {}),
      call('snapshot.get', { surprise: 1 }),
      call('action.complete', { key: 7 }),
      call(null),
    ]);
    return answers.map(({ problem }) => problem?.kind);
  });
  expect(kinds).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
});

test('permissions are denied', async () => {
  const denied = await running.page.evaluate(async () => {
    const states = await Promise.all(
      (['notifications', 'geolocation', 'camera', 'microphone', 'clipboard-read'] as PermissionName[]).map(
        async (name) => (await navigator.permissions.query({ name })).state,
      ),
    );
    const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    );
    const place = await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => {
          resolve('given');
        },
        () => {
          resolve('refused');
        },
      );
    });
    const clipboard = await navigator.clipboard.readText().then(
      () => 'given',
      () => 'refused',
    );
    return { states: [...new Set(states)], media, place, clipboard, notification: await Notification.requestPermission() };
  });
  expect(denied).toEqual({ states: ['denied'], media: 'refused', place: 'refused', clipboard: 'refused', notification: 'denied' });
});

test('the page stays where it is, and opens nothing', async () => {
  const { app, page } = running;
  const before = page.url();
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,x', 'app://evil/index.html']) {
    await page.evaluate((to) => {
      location.href = to;
    }, address);
  }
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.com/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open('https://example.com/');
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  const windows = await mainWindows(app);
  expect({ url: page.url(), opened, windows }).toEqual({ url: before, opened: null, windows: 1 });
});

test('nothing is downloaded', async () => {
  const { app, page } = running;
  const done = app.evaluate(
    ({ session }) =>
      new Promise<string>((resolve) => {
        session.defaultSession.once('will-download', (event, item) => {
          // Asked after the app's own listener, which came first.
          resolve(event.defaultPrevented ? 'refused' : item.getState());
        });
      }),
  );
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.exe';
    document.body.append(link);
    link.click();
  });
  expect(await done).toBe('refused');
});

test('no address of this computer leaks through WebRTC', async () => {
  const candidates = await running.page.evaluate(async () => {
    const connection = new RTCPeerConnection({ iceServers: [{ urls: 'stun:stun.example.com' }] });
    const found: string[] = [];
    const gathered = new Promise<void>((resolve) => {
      connection.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) resolve();
        else if (candidate.candidate !== '') found.push(candidate.candidate);
      });
    });
    connection.createDataChannel('x');
    await connection.setLocalDescription(await connection.createOffer());
    await gathered;
    connection.close();
    return found;
  });
  expect(candidates).toEqual([]);
});
