// The X window dump that Xvfb keeps of its screen: https://gitlab.freedesktop.org/xorg/proto/xorgproto/-/blob/master/include/X11/XWDFile.h
// A header of big-endian 32-bit fields and a name, a colour table of twelve bytes an entry, then the pixels.

const field = { headerSize: 0, width: 4, height: 5, byteOrder: 7, bitsPerPixel: 11, bytesPerLine: 12, colours: 19 };

/**
 * Reads the 32-bit true-colour screen of Xvfb.
 * @param {Buffer} dump
 * @returns {{ width: number, height: number, rgb: Uint8Array }}
 */
export const decodeXwd = (dump) => {
  /** @param {number} index */
  const read = (index) => dump.readUInt32BE(index * 4);
  const [width, height, bytesPerLine] = [read(field.width), read(field.height), read(field.bytesPerLine)];
  if (read(field.bitsPerPixel) !== 32) throw new Error('Only screens of 32 bits a pixel can be read.');
  const pixels = dump.subarray(read(field.headerSize) + read(field.colours) * 12);
  const littleEndian = read(field.byteOrder) === 0;
  const [red, green, blue] = littleEndian ? [2, 1, 0] : [1, 2, 3];

  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0, out = 0; y < height; y += 1) {
    for (let x = 0, pixel = y * bytesPerLine; x < width; x += 1, pixel += 4, out += 3) {
      rgb[out] = pixels[pixel + red] ?? 0;
      rgb[out + 1] = pixels[pixel + green] ?? 0;
      rgb[out + 2] = pixels[pixel + blue] ?? 0;
    }
  }
  return { width, height, rgb };
};
