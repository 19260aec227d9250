import fs from 'node:fs';
import path from 'node:path';

const manifest = JSON.stringify({ name: 'bare-window', version: '1.0.0', main: 'main.js' });

const main = `const { app, BrowserWindow } = require('electron');
app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, show: false });
  window.once('ready-to-show', () => window.show());
  window.loadFile('index.html');
});
`;

const page = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>Bare window</title>
  <h1>A bare window</h1>
  <p>One page without a script: what every program made with this Electron takes.</p>
</html>
`;

/** The least there can be: the same Electron with one window and one still page. Answers its program. */
export const makeBareApp = (electron: string, folder: string): string => {
  fs.cpSync(path.dirname(electron), folder, { recursive: true });
  const resources = path.join(folder, 'resources');
  fs.rmSync(path.join(resources, 'default_app.asar'), { recursive: true, force: true });
  const app = path.join(resources, 'app');
  fs.mkdirSync(app);
  fs.writeFileSync(path.join(app, 'package.json'), manifest);
  fs.writeFileSync(path.join(app, 'main.js'), main);
  fs.writeFileSync(path.join(app, 'index.html'), page);
  return path.join(folder, path.basename(electron));
};
