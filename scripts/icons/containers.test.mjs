import { expect, it } from 'vitest';
import { encodeIcns, icnsSizes } from './icns.mjs';
import { encodeIco } from './ico.mjs';

it('puts every picture of a Windows icon where its entry says', () => {
  const pictures = [
    { size: 16, png: Buffer.from('sixteen') },
    { size: 256, png: Buffer.from('two hundred') },
  ];
  const ico = encodeIco(pictures);

  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
  const read = [6, 22].map((at) => {
    const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
    return { size: ico.readUInt8(at) || 256, png: ico.subarray(offset, offset + length) };
  });
  expect(read).toEqual(pictures);
});

it('frames every picture of a macOS icon with its type and length', () => {
  const icns = encodeIcns((size) => Buffer.from(`picture of ${size}`));

  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length]);
  const found = [];
  for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
    found.push(`${icns.toString('latin1', at, at + 4)} ${icns.toString('utf8', at + 8, at + icns.readUInt32BE(at + 4))}`);
  }
  expect([found.length, found[0], found.at(-1)]).toEqual([10, 'icp4 picture of 16', 'ic10 picture of 1024']);
  expect(icnsSizes).toEqual([16, 32, 64, 128, 256, 512, 1024]);
});
