/** @typedef {{ size: number, png: Buffer }} Picture A square picture and its width in pixels. */

const HEADER = 6;
const ENTRY = 16;

/**
 * A Windows icon of PNG pictures, as Windows Vista and later read them.
 * @param {readonly Picture[]} pictures of 256 pixels at most
 */
export const encodeIco = (pictures) => {
  const header = Buffer.alloc(HEADER + ENTRY * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  pictures.forEach(({ size, png }, index) => {
    const at = HEADER + ENTRY * index;
    // The format says 256 as 0.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...pictures.map(({ png }) => png)]);
};
