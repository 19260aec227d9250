import { protocol } from 'electron';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { secureHeaders } from './content-policy.ts';
import { APP_SCHEME } from './origin.ts';
import { resolveAsset } from './resolve-asset.ts';

/** Has to run before Electron is ready, and only once. */
export const registerAppScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
};

const notFound = (): Response => new Response('not found', { status: 404, headers: secureHeaders('') });

/** Serves the window's files, and only those, from a folder. */
export const serveApp = (folder: string): void => {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    const asset = method === 'GET' ? resolveAsset(url) : null;
    if (asset === null) return notFound();
    try {
      const file = path.join(folder, asset.path);
      // A link inside the folder could lead out of it.
      if ((await realpath(file)) !== path.join(await realpath(folder), asset.path)) return notFound();
      return new Response(await readFile(file), { headers: { ...secureHeaders(asset.path), 'Content-Type': asset.contentType } });
    } catch {
      return notFound();
    }
  });
};
