import { describe, expect, it } from 'vitest';
import { createEdits, type Edits, type Pending } from './edits.ts';
import type { Saver } from './saver.ts';

interface Note {
  readonly title: string;
  readonly words: string;
}

const kept: Note = { title: 'Pay', words: '' };

/** A saver that waits until it is told. */
const aSaver = (): Saver => {
  let waiting: (() => void) | null = null;
  return {
    later: (save) => {
      waiting = save;
    },
    flush: () => {
      const save = waiting;
      waiting = null;
      save?.();
    },
    cancel: () => {
      waiting = null;
    },
  };
};

/** A record under edit, and what was sent of it; saving answers as told. */
const aDesk = (first: Note = kept, unsaved: { pending: Pending<Note> | null } = { pending: null }) => {
  const saver = aSaver();
  const sent: Note[] = [];
  const state = { isSaving: true };
  const edits: Edits<Note> = createEdits(
    saver,
    {
      read: () => unsaved.pending,
      write: (pending) => {
        unsaved.pending = pending;
      },
    },
    first,
  );
  const follow = (newest: Note): void =>
    edits.follow(newest, (value) => {
      sent.push(value);
      return Promise.resolve({ ok: state.isSaving });
    });
  follow(first);
  return { edits, saver, sent, state, unsaved, follow, shown: edits.shown };
};

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('a record that is edited', () => {
  it('is shown as it is kept while nothing is typed', () => {
    expect(aDesk().shown(kept)).toBe(kept);
  });

  it('keeps both of two fields that are typed in before the first is saved', () => {
    const { edits, saver, sent } = aDesk();
    edits.edit((last) => ({ ...last, title: 'Notice' }));
    saver.flush();
    edits.edit((last) => ({ ...last, words: 'Four weeks.' }));
    saver.flush();
    expect(sent).toEqual([
      { title: 'Notice', words: '' },
      { title: 'Notice', words: 'Four weeks.' },
    ]);
  });

  it('takes what came from elsewhere along when it is saved', () => {
    const { edits, saver, sent, follow, shown } = aDesk();
    edits.edit((last) => ({ ...last, words: 'Four weeks.' }));
    const newest = { title: 'Notice', words: '' };
    follow(newest);
    expect(shown(newest)).toEqual({ title: 'Notice', words: 'Four weeks.' });
    saver.flush();
    expect(sent).toEqual([{ title: 'Notice', words: 'Four weeks.' }]);
  });

  it('keeps a space at the end while the field is not left, and shows what is kept after', async () => {
    const { edits, saver, follow, shown } = aDesk();
    edits.edit((last) => ({ ...last, title: 'Notice ' }));
    saver.flush();
    const tidied = { title: 'Notice', words: '' };
    follow(tidied);
    await settled();
    expect(shown(tidied).title).toBe('Notice ');
    edits.leave();
    expect(shown(tidied)).toBe(tidied);
  });

  it('is the same value for as long as neither what is typed nor what is kept changes', () => {
    const { edits, saver, follow, shown } = aDesk();
    edits.edit((last) => ({ ...last, words: 'Four weeks.' }));
    saver.flush();
    const newest = { title: 'Notice', words: '' };
    follow(newest);
    expect(shown(newest)).toBe(shown(newest));
  });

  it('follows what is kept once it is saved and left, such as a change that is taken back', async () => {
    const { edits, follow, shown } = aDesk();
    edits.edit((last) => ({ ...last, words: 'Four weeks.' }));
    edits.leave();
    await settled();
    expect(shown(kept).words).toBe('Four weeks.');
    const back = { title: 'Pay', words: 'Three weeks.' };
    follow(back);
    expect(shown(back)).toBe(back);
  });

  it('stays in sight and goes with the next change where it could not be saved', async () => {
    const { edits, sent, state, unsaved, shown } = aDesk();
    state.isSaving = false;
    edits.edit((last) => ({ ...last, words: 'Four weeks.' }));
    edits.leave();
    await settled();
    expect(shown({ ...kept }).words).toBe('Four weeks.');
    expect(unsaved.pending?.value).toEqual({ title: 'Pay', words: 'Four weeks.' });
    state.isSaving = true;
    edits.edit((last) => ({ ...last, title: 'Notice' }));
    edits.leave();
    await settled();
    expect(sent.at(-1)).toEqual({ title: 'Notice', words: 'Four weeks.' });
    expect(unsaved.pending).toBe(null);
  });

  it('is saved when the person comes back to what could not be saved', async () => {
    const unsaved = { pending: { value: { ...kept, words: 'Four weeks.' }, over: kept, isSaved: false, isLeft: true } };
    const { edits, sent, shown } = aDesk({ title: 'Notice', words: '' }, unsaved);
    expect(shown(kept).words).toBe('Four weeks.');
    edits.resume();
    await settled();
    expect(sent).toEqual([{ title: 'Notice', words: 'Four weeks.' }]);
    expect(unsaved.pending).toBe(null);
  });

  it('is not saved once it is no longer wanted', () => {
    const { edits, saver, sent, shown } = aDesk();
    edits.edit((last) => ({ ...last, words: 'Four weeks.' }));
    edits.drop();
    saver.flush();
    expect([sent, shown(kept)]).toEqual([[], kept]);
  });
});
