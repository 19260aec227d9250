import path from 'node:path';

/** Documents and pictures: what a program shows. Anything else may be a program itself, and is shown in its folder instead. */
const SHOWN: ReadonlySet<string> = new Set(['.pdf', '.odt', '.docx', '.doc', '.rtf', '.txt', '.md', '.pages', '.png', '.jpg', '.jpeg']);

/** Whether a file may be handed to the program for its type. A stream behind a name, as Windows knows them, is no file of that type. */
export const isOpenable = (file: string): boolean => SHOWN.has(path.extname(file).toLowerCase()) && !path.basename(file).includes(':');
