import { headOf, MARGIN, type SavedSheet } from './saved-sheet.ts';

/** What a picture’s look depends on; nothing else of its style is kept. */
const KEPT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

/** The attributes that are the drawing itself. */
const DRAWING = new Set([
  'd',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'width',
  'height',
  'dx',
  'dy',
  'transform',
  'points',
  'viewBox',
]);

/** A copy without names, roles and classes, with the look it has where it is seen; null for what is not seen. */
const copyOf = (element: Element): Element | null => {
  const look = getComputedStyle(element);
  if (look.display === 'none' || look.visibility === 'hidden') return null;
  const copy = document.createElementNS(element.namespaceURI, element.localName);
  for (const { name, value } of element.attributes) if (DRAWING.has(name)) copy.setAttribute(name, value);
  if (element.localName !== 'svg') for (const name of KEPT) copy.setAttribute(name, look.getPropertyValue(name));
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      const inner = copyOf(child);
      if (inner !== null) copy.append(inner);
    } else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
};

/** How wide words are in a font, in pixels. */
export const widthIn = (fontFamily: string): ((words: string, px: number, weight: number) => number) => {
  const pen = document.createElement('canvas').getContext('2d');
  return (words, px, weight) => {
    if (pen === null) return 0;
    pen.font = `${weight} ${px}px ${fontFamily}`;
    return pen.measureText(words).width;
  };
};

/** A picture as the text of an SVG file that needs nothing else: its colours resolved, with its title and day above it. */
export const svgTextOf = (svg: SVGSVGElement, sheet: SavedSheet): string => {
  const { width, height } = svg.getBoundingClientRect();
  const head = headOf(sheet, width, widthIn(sheet.fontFamily));
  const [fullWidth, fullHeight] = [width + 2 * MARGIN, head.height + height + MARGIN];
  const whole = document.createElementNS(svg.namespaceURI, 'svg');
  const add = (name: string, attributes: Readonly<Record<string, string | number>>, words = ''): Element => {
    const element = document.createElementNS(svg.namespaceURI, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
    element.append(words);
    whole.append(element);
    return element;
  };
  whole.setAttribute('width', String(fullWidth));
  whole.setAttribute('height', String(fullHeight));
  whole.setAttribute('viewBox', `0 0 ${fullWidth} ${fullHeight}`);
  add('title', {}, sheet.title);
  add('rect', { width: fullWidth, height: fullHeight, fill: sheet.ground });
  for (const { words, px, weight, y } of head.lines)
    add('text', { x: MARGIN, y, fill: sheet.ink, 'font-family': sheet.fontFamily, 'font-size': px, 'font-weight': weight }, words);
  const picture = copyOf(svg);
  if (picture !== null) {
    for (const [name, value] of Object.entries({ x: MARGIN, y: head.height, width, height, overflow: 'visible' }))
      picture.setAttribute(name, String(value));
    whole.append(picture);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}\n`;
};
