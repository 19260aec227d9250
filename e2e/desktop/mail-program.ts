import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A mail program that is registered as real ones are, and notes what it is opened with. */
export interface MailProgram {
  /** What the app needs in its environment to find this program, and no other. */
  readonly env: Readonly<Record<string, string>>;
  /** Each link or file it was opened with, the oldest first. */
  readonly opened: () => readonly string[];
}

/** What a program can be registered for. */
export type OpenedKind = 'x-scheme-handler/mailto' | 'message/rfc822';

/**
 * A home of its own, in which a desktop entry and the script it runs are registered for these kinds by xdg-mime itself; for
 * none, nothing opens any. No web browser stands in for a program that is missing either.
 */
export const aMailProgram = (kinds: readonly OpenedKind[]): MailProgram => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'afterview-mail-'));
  const record = path.join(home, 'opened');
  const applications = path.join(home, 'share', 'applications');
  const script = path.join(home, 'mail-program');
  const env = {
    HOME: home,
    XDG_DATA_HOME: path.join(home, 'share'),
    XDG_CONFIG_HOME: path.join(home, 'config'),
    XDG_DATA_DIRS: '/nowhere',
    BROWSER: '/bin/false',
  };
  fs.mkdirSync(applications, { recursive: true });
  fs.mkdirSync(env.XDG_CONFIG_HOME);
  // Stays open, as a mail program does: nobody may wait until it is closed.
  fs.writeFileSync(script, `#!/bin/sh\nprintf '%s\\0' "$1" >> '${record}'\nsleep 8\n`, { mode: 0o755 });
  fs.writeFileSync(
    path.join(applications, 'test-mail.desktop'),
    `[Desktop Entry]\nType=Application\nName=Test Mail\nExec=${script} %u\nMimeType=${kinds.join(';')};\n`,
  );
  if (kinds.length > 0) execFileSync('xdg-mime', ['default', 'test-mail.desktop', ...kinds], { env: { ...process.env, ...env } });
  return {
    env,
    opened: () => (fs.existsSync(record) ? fs.readFileSync(record, 'utf8').split('\0').slice(0, -1) : []),
  };
};

/** A link read as mail programs read it (RFC 6068). */
export const readLink = (link: string): { readonly to: string; readonly subject?: string; readonly body?: string } => {
  const [, to = '', fields = ''] = /^mailto:([^?]*)\?(.*)$/u.exec(link) ?? [];
  return {
    to: decodeURIComponent(to),
    ...(Object.fromEntries(fields.split('&').map((field) => field.split('=').map((part) => decodeURIComponent(part)))) as object),
  };
};

/** The file a mail program was opened with. */
export const fileOf = (opened: string | undefined): string => decodeURIComponent((opened ?? '').replace(/^file:\/\//u, ''));
