import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encodePng } from './png.mjs';
import { decodeXwd } from './xwd.mjs';

/** A dump of a screen two pixels wide and one high, with a colour table of one entry and padding after the row. */
const dump = () => {
  const header = Buffer.alloc(104);
  for (const [index, value] of [
    [0, 104],
    [4, 2],
    [5, 1],
    [7, 0],
    [11, 32],
    [12, 12],
    [19, 1],
  ]) {
    header.writeUInt32BE(value ?? 0, (index ?? 0) * 4);
  }
  const colours = Buffer.alloc(12, 0xee);
  const [bluish, reddish, padding] = [Buffer.from([30, 20, 10, 0]), Buffer.from([3, 2, 255, 0]), Buffer.alloc(4, 0xdd)];
  return Buffer.concat([header, colours, bluish, reddish, padding]);
};

it('reads the pixels of a virtual screen', () => {
  expect(decodeXwd(dump())).toEqual({ width: 2, height: 1, rgb: new Uint8Array([10, 20, 30, 255, 2, 3]) });
});

it('refuses a screen of another depth', () => {
  const other = dump();
  other.writeUInt32BE(16, 11 * 4);
  expect(() => decodeXwd(other)).toThrow('32 bits');
});

it('writes a picture whose rows come back as they were', () => {
  const png = encodePng({ width: 2, height: 1, rgb: new Uint8Array([10, 20, 30, 255, 2, 3]) });

  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(['PNG', 2, 1]);
  const at = png.indexOf('IDAT') + 4;
  expect([...inflateSync(png.subarray(at, at + png.readUInt32BE(at - 8)))]).toEqual([0, 10, 20, 30, 255, 2, 3]);
});
