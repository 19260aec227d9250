/** Apple's type codes by points and scale, of those that hold PNG: https://en.wikipedia.org/wiki/Apple_Icon_Image_format */
const types = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/** The widths in pixels that a macOS icon is made of. */
export const icnsSizes = [...new Set(types.map(([, size]) => size))];

/** @param {string} type @param {Buffer} body */
const block = (type, body) => {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
};

/**
 * A macOS icon.
 * @param {(size: number) => Buffer} pngOf the picture of each of `icnsSizes`
 */
export const encodeIcns = (pngOf) => block('icns', Buffer.concat(types.map(([type, size]) => block(type, pngOf(size)))));
