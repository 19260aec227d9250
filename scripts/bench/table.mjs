/** @param {number} value */
const short = (value) => String(Math.round(value * 100) / 100);

/** @param {import('./store.mjs').Figure} figure */
const verdict = ({ value, unit, goal }) => (goal === null ? '' : `  goal ≤ ${goal} ${unit}  ${value <= goal ? 'met' : 'missed'}`);

/**
 * One line a figure: what was measured, the value, and, where there is one, the goal and whether it was met.
 * @param {readonly import('./store.mjs').Figure[]} figures
 */
export const asTable = (figures) => {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map((figure) => `${figure.name.padEnd(width)}  ${short(figure.value).padStart(9)} ${figure.unit.padEnd(3)}${verdict(figure)}`)
    .join('\n');
};
