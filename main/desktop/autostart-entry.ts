/** Characters that mean something in an `Exec` line, each to be escaped within double quotes. */
const SPECIAL = /["`$\\]/g;

/** One argument as the Desktop Entry Specification quotes it; the value itself is unescaped once more when read. */
const quoted = (argument: string): string =>
  `"${argument
    .replace(SPECIAL, (character) => `\\${character}`)
    .replace(/\\/g, '\\\\')
    .replace(/%/g, '%%')}"`;

/** The text of the file that starts Afterview, hidden in the tray, when a Linux desktop starts. */
export const autostartEntry = ({ command, name }: { readonly command: readonly string[]; readonly name: string }): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Version=1.0',
    `Name=${name}`,
    `Exec=${[...command, '--hidden'].map(quoted).join(' ')}`,
    'Icon=afterview',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
