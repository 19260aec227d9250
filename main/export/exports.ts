import { deadlinesIcs } from '../../core/export/deadlines-ics.ts';
import { cellOf } from '../../core/export/cell.ts';
import type { Picture, Table } from '../../core/export/files.ts';
import { listRows } from '../../core/export/list-rows.ts';
import { type Message, message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';
import { fail, type Result, succeed } from '../../core/result.ts';
import type { Instant, Zone } from '../../core/time/types.ts';
import { dayOf } from '../../core/time/zone.ts';
import { nameOnDisk } from '../documents/name-on-disk.ts';
import type { SaveAs } from '../papers/save-as.ts';
import { csvText } from './csv-text.ts';

export interface ExportsNeeds {
  readonly saveAs: Pick<SaveAs, 'save'>;
  /** The workspace that is shown. */
  readonly workspace: () => Workspace;
  readonly plan: (workspace: Workspace, now: Instant) => readonly Action[];
  readonly now: () => Instant;
  /** Puts a message into the person's language. */
  readonly say: (words: Message, now: Instant, zone: Zone) => string;
}

/** What the person's data leaves the app as, where they say; `savedAs` is null when they think better of it. */
export interface Exports {
  /** The whole list as a spreadsheet's CSV. */
  readonly list: () => Promise<Result<{ savedAs: string | null }>>;
  /** The deadlines and interviews ahead as a calendar's file; fails where nothing lies ahead. */
  readonly deadlines: () => Promise<Result<{ savedAs: string | null }>>;
  /** A table of the window as CSV. */
  readonly table: (table: Table) => Promise<Result<{ savedAs: string | null }>>;
  /** A picture the window drew. */
  readonly picture: (picture: Picture) => Promise<Result<{ savedAs: string | null }>>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const createExports = ({ saveAs, workspace, plan, now, say }: ExportsNeeds): Exports => {
  /** What was shown as the person asked is what is saved, however long they look for a folder. */
  const present = () => {
    const [shown, at] = [workspace(), now()];
    const { zone } = shown.settings;
    const words = (what: Message): string => say(what, at, zone);
    return { shown, at, words, day: dayOf(at, zone) };
  };
  return {
    list: async () => {
      const { shown, at, words, day } = present();
      return saveAs.save(nameOnDisk(`${words(message('export.file.list', { day }))}.csv`), () =>
        Promise.resolve(succeed(bytesOf(csvText(listRows(shown, at, words))))),
      );
    },
    deadlines: async () => {
      const { shown, at, words, day } = present();
      const calendar = deadlinesIcs({ workspace: shown, actions: plan(shown, at), now: at, say: words });
      if (calendar === null) return fail({ kind: 'nothing-planned', message: message('export.problem.nothing-planned') });
      return saveAs.save(nameOnDisk(`${words(message('export.file.deadlines', { day }))}.ics`), () =>
        Promise.resolve(succeed(bytesOf(calendar))),
      );
    },
    table: async ({ name, rows }) =>
      saveAs.save(nameOnDisk(`${name}.csv`), () =>
        Promise.resolve(succeed(bytesOf(csvText(rows.map((row) => row.map((cell) => cellOf(cell))))))),
      ),
    picture: async ({ name, picture }) =>
      saveAs.save(nameOnDisk(`${name}.${picture.format}`), () =>
        Promise.resolve(succeed(picture.format === 'svg' ? bytesOf(picture.text) : Buffer.from(picture.base64, 'base64'))),
      ),
  };
};
