import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Result, succeed } from '../../core/result.ts';
import type { Files } from '../store/durable-files.ts';
import { notWritten } from './problems.ts';
import { writeFile } from './write-file.ts';

export interface SaveAsNeeds {
  readonly files: Files;
  /** The folder that is proposed. */
  readonly documentsFolder: () => string;
  /** Asks where to save; null when the person thinks better of it. */
  readonly askWhere: (proposed: string) => Promise<string | null>;
  readonly reveal: (file: string) => void;
}

/** Saves what the person asks for where the person says. */
export interface SaveAs {
  /** Asks under which name, makes the file and writes all of it or nothing; null when the person thinks better of it. */
  readonly save: (name: string, make: () => Promise<Result<Uint8Array>>) => Promise<Result<{ savedAs: string | null }>>;
  /** Shows the file that was saved last. */
  readonly reveal: () => void;
}

export const createSaveAs = ({ files, documentsFolder, askWhere, reveal }: SaveAsNeeds): SaveAs => {
  let savedLast: string | null = null;

  /** What was typed without an ending gets one, unless that would replace a file nobody was asked about. */
  const withEnding = async (file: string, ending: string): Promise<string> => {
    if (path.extname(file).toLowerCase() === ending) return file;
    const ended = file + ending;
    const isTaken = await files.stat(ended).then(
      () => true,
      () => false,
    );
    return isTaken ? file : ended;
  };

  return {
    save: async (name, make) => {
      const chosen = await askWhere(path.join(documentsFolder(), name));
      if (chosen === null) return succeed({ savedAs: null });
      const content = await make();
      if (!content.ok) return content;
      const file = await withEnding(chosen, path.extname(name));
      try {
        await writeFile(files, file, content.value, `.${randomUUID()}.tmp`);
      } catch (error) {
        return notWritten(error);
      }
      savedLast = file;
      return succeed({ savedAs: path.basename(file) });
    },
    reveal: () => {
      if (savedLast !== null) reveal(savedLast);
    },
  };
};
