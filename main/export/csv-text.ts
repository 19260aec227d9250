import { unparse } from 'papaparse';

/** Excel takes a file for UTF-8 only where it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as CSV (RFC 4180), every cell in quotes, so that a program that reads it with other separators cuts none in two. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${unparse(
    rows.map((row) => [...row]),
    { quotes: true, newline: '\r\n' },
  )}\r\n`;
