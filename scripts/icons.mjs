// npm run icons: draws every icon file in assets/ from the drawings in assets/icons/.
import fs from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { encodeIcns } from './icons/icns.mjs';
import { encodeIco } from './icons/ico.mjs';
import { root } from './platform/platform.mjs';

const assets = path.join(root, 'assets');

/** @param {string} name @param {number} size in pixels @returns {Buffer} a PNG */
const draw = (name, size) => {
  const drawing = fs.readFileSync(path.join(assets, 'icons', `${name}.svg`), 'utf8');
  return new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng();
};

/** @param {string} name relative to assets/ @param {Buffer} content */
const write = (name, content) => {
  const file = path.join(assets, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
};

/** The app's icon; up to 32 pixels a drawing of its own, with less in it. @param {number} size */
const app = (size) => draw(size <= 32 ? 'app-small' : 'app', size);

/** @param {readonly number[]} sizes @param {(size: number) => Buffer} png */
const ico = (sizes, png) => encodeIco(sizes.map((size) => ({ size, png: png(size) })));

for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) write(`linux/${size}x${size}.png`, app(size));
write('icon.png', app(512));
write('icon.ico', ico([16, 20, 24, 32, 40, 48, 64, 128, 256], app));
write('icon.icns', encodeIcns(app));

for (const state of ['idle', 'due', 'paused']) {
  // A dark drawing is for a light panel, and the other way round.
  for (const [panel, drawing] of [
    ['light', `tray-${state}-dark`],
    ['dark', `tray-${state}-light`],
  ]) {
    for (const size of [16, 22, 24, 32]) {
      write(`tray/${state}-on-${panel}-${size}.png`, draw(drawing ?? '', size));
      write(`tray/${state}-on-${panel}-${size}@2x.png`, draw(drawing ?? '', size * 2));
    }
    write(
      `tray/${state}-on-${panel}.ico`,
      ico([16, 20, 24, 32, 48], (size) => draw(drawing ?? '', size)),
    );
  }
  // macOS colours an image itself when its name ends in Template.
  write(`tray/${state}Template.png`, draw(`tray-${state}-dark`, 16));
  write(`tray/${state}Template@2x.png`, draw(`tray-${state}-dark`, 32));
}
