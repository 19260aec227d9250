import { headOf, MARGIN, type SavedSheet } from './saved-sheet.ts';
import { widthIn } from './picture-svg.ts';

/** How many points of a saved picture stand for one of the screen, so that it is sharp in a document; ours. */
const SCALE = 2;

/** The outline of a shape in its own coordinates. */
const outlineOf = (shape: Element): Path2D | null => {
  const number = (name: string): number => Number(shape.getAttribute(name) ?? 0);
  switch (shape.localName) {
    case 'path':
      return new Path2D(shape.getAttribute('d') ?? '');
    case 'rect': {
      const path = new Path2D();
      path.roundRect(number('x'), number('y'), number('width'), number('height'), number('rx'));
      return path;
    }
    case 'circle': {
      const path = new Path2D();
      path.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      return path;
    }
    case 'line': {
      const path = new Path2D();
      path.moveTo(number('x1'), number('y1'));
      path.lineTo(number('x2'), number('y2'));
      return path;
    }
    default:
      return null;
  }
};

/** How much of an element is seen through everything it lies in. */
const opacityOf = (element: Element, within: Element): number => {
  let opacity = 1;
  for (let each: Element | null = element; each !== null && each !== within; each = each.parentElement)
    opacity *= Number(getComputedStyle(each).opacity);
  return opacity;
};

const paintShape = (pen: CanvasRenderingContext2D, shape: Element, opacity: number): void => {
  const outline = outlineOf(shape);
  if (outline === null) return;
  const look = getComputedStyle(shape);
  if (look.fill !== 'none' && shape.localName !== 'line') {
    pen.globalAlpha = opacity * Number(look.fillOpacity);
    pen.fillStyle = look.fill;
    pen.fill(outline);
  }
  if (look.stroke === 'none') return;
  pen.globalAlpha = opacity * Number(look.strokeOpacity);
  pen.strokeStyle = look.stroke;
  pen.lineWidth = Number.parseFloat(look.strokeWidth);
  pen.lineCap = look.strokeLinecap as CanvasLineCap;
  pen.setLineDash(look.strokeDasharray === 'none' ? [] : look.strokeDasharray.split(/[\s,]+/u).map(Number.parseFloat));
  pen.stroke(outline);
};

/** Each run of text where the page has put it, whatever its anchor. */
const paintText = (pen: CanvasRenderingContext2D, whole: SVGTextElement, opacity: number): void => {
  const runs = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT);
  let place = 0;
  for (let run = runs.nextNode(); run !== null; run = runs.nextNode()) {
    const words = run.textContent ?? '';
    if (words === '' || run.parentElement === null || place >= whole.getNumberOfChars()) continue;
    const { font, fill } = getComputedStyle(run.parentElement);
    const { x, y } = whole.getStartPositionOfChar(place);
    pen.globalAlpha = opacity;
    pen.font = font;
    pen.fillStyle = fill;
    pen.fillText(words, x, y);
    place += words.length;
  }
};

/** A picture as a PNG in base64, with its title and day above it, painted as it is seen. */
export const pngOf = (svg: SVGSVGElement, sheet: SavedSheet): string => {
  const { width, height } = svg.getBoundingClientRect();
  const head = headOf(sheet, width, widthIn(sheet.fontFamily));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * MARGIN) * SCALE);
  canvas.height = Math.ceil((head.height + height + MARGIN) * SCALE);
  const pen = canvas.getContext('2d');
  if (pen === null) return '';
  pen.fillStyle = sheet.ground;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(SCALE, SCALE);
  pen.fillStyle = sheet.ink;
  for (const { words, px, weight, y } of head.lines) {
    pen.font = `${weight} ${px}px ${sheet.fontFamily}`;
    pen.fillText(words, MARGIN, y);
  }
  pen.translate(MARGIN, head.height);
  const base = pen.getTransform();
  for (const element of svg.querySelectorAll('path, rect, circle, line, text')) {
    const look = getComputedStyle(element);
    if (look.display === 'none' || look.visibility === 'hidden' || !(element instanceof SVGGraphicsElement)) continue;
    const own = element.getCTM();
    pen.setTransform(own === null ? base : base.multiply(own));
    const opacity = opacityOf(element, svg);
    if (element instanceof SVGTextElement) paintText(pen, element, opacity);
    else paintShape(pen, element, opacity);
  }
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/u, '');
};
