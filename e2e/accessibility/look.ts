import type { Locator } from 'playwright';

/** All that colours and shapes say of the first of these elements, its parts and what surrounds its words. */
export const lookOf = (element: Locator): Promise<string> =>
  element.first().evaluate((first) => {
    const properties = [
      'color',
      'backgroundColor',
      'borderColor',
      'borderStyle',
      'borderWidth',
      'outlineColor',
      'outlineStyle',
      'fontWeight',
      'textDecorationLine',
      'transform',
      'translate',
    ] as const;
    const parts = [first, ...first.querySelectorAll('*:not(svg *)')].slice(0, 4);
    const styles = parts.flatMap((part) => [getComputedStyle(part), getComputedStyle(part, '::before'), getComputedStyle(part, '::after')]);
    return JSON.stringify(styles.map((style) => properties.map((property) => style[property])));
  });
