const MINUS = '\u2212';

/**
 * A number format that writes a minus where Intl, in most languages, writes a hyphen: a hyphen is short, lies low, and lets a
 * line break behind it.
 */
export const withTrueMinus = (format: Intl.NumberFormat): Intl.NumberFormat => {
  const write = (amount: number): string =>
    format
      .formatToParts(amount)
      .map(({ type, value }) => (type === 'minusSign' ? value.replace('-', MINUS) : value))
      .join('');
  const plain = format.format.bind(format);
  return Object.defineProperty(format, 'format', { value: (amount: number) => (amount < 0 ? write(amount) : plain(amount)) });
};
