import { expect, test } from 'vitest';
import { autostartEntry } from './autostart-entry.ts';

test('the entry starts the executable hidden', () => {
  expect(autostartEntry({ command: ['/opt/Afterview/afterview'], name: 'Afterview' })).toBe(
    [
      '[Desktop Entry]',
      'Type=Application',
      'Version=1.0',
      'Name=Afterview',
      'Exec="/opt/Afterview/afterview" "--hidden"',
      'Icon=afterview',
      'Terminal=false',
      'X-GNOME-Autostart-enabled=true',
      '',
    ].join('\n'),
  );
});

test('a path with blanks, quotes, dollars, backslashes and percents stays one argument', () => {
  const entry = autostartEntry({ command: ['/home/a "b" $c \\d 100%/Afterview.AppImage'], name: 'Afterview' });
  expect(entry.split('\n')[4]).toBe(String.raw`Exec="/home/a \\"b\\" \\$c \\\\d 100%%/Afterview.AppImage" "--hidden"`);
});
