import { useEffect, useMemo, useRef, useState } from 'react';
import { termsHeardSchema } from '../../core/model/event.ts';
import type { PersonId } from '../../core/model/ids.ts';
import type { Case } from '../../core/playbook/case.ts';
import { useClient, useNow, usePlan, useSend, useWholeWorkspace } from '../data/services.ts';
import { useSaver } from '../data/use-saver.ts';
import { peopleTold } from '../happenings/choices.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceChips } from '../ui/ChoiceChips.tsx';
import { useSay } from '../ui/say.ts';
import { Segmented } from '../ui/Segmented.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { LiveWarnings } from './LiveWarnings.tsx';
import { contentWith, eventOf, freshNote, isWhole, type Note, noteAfter, noteFrom, noteKindSchema, WORDS_LIMIT } from './note.ts';
import styles from './NoteForm.module.css';

const TOPICS = ['pay', 'earnings', 'offers', 'start', 'other'] as const;

export interface NoteFormProps {
  readonly facts: Case;
  /** Whom terms are agreed with: the likeliest to have been spoken with. */
  readonly withId: PersonId | null;
}

/** One line of what was said of terms, with what speaks against it before it is written down. */
export function NoteForm({ facts, withId }: NoteFormProps) {
  const say = useSay();
  const send = useSend();
  const client = useClient();
  const saver = useSaver();
  const now = useNow();
  const plan = usePlan();
  const workspace = useWholeWorkspace();
  const { id } = facts.opportunity;
  const field = useRef<HTMLInputElement>(null);
  const kept = workspace.drafts['negotiation']?.content ?? '';
  /** Untouched, it follows what is kept: a line that was begun before the window was closed. */
  const [own, setOwn] = useState<Note | null>(null);
  const [hasTried, setHasTried] = useState(false);
  /** Being noted already, so that a second press does not note it twice. */
  const isNoting = useRef(false);
  const note = own ?? noteFrom(kept, id) ?? freshNote(id, withId);
  /** The note as it is, for what was begun with an earlier one. */
  const latest = useRef(note);
  useEffect(() => {
    latest.current = note;
  });
  const isMissing = !isWhole(note);
  const timeWords =
    note.words.trim() === '' ? say('negotiation.note.time.plain') : say('negotiation.note.time.said', { words: note.words.trim() });
  const written = useMemo(() => (isMissing ? null : eventOf(note, now, timeWords)), [note, now, timeWords, isMissing]);
  const keep = (next: Note): void =>
    saver.later(() => void client.call('draft.save', { id: 'negotiation', content: contentWith(kept, next) }));
  const change = (given: Partial<Note>): void => {
    const next = { ...note, ...given };
    setOwn(next);
    keep(next);
  };
  const submit = async (): Promise<void> => {
    setHasTried(true);
    if (isMissing) {
      field.current?.focus();
      return;
    }
    if (isNoting.current) return;
    isNoting.current = true;
    const fact = eventOf(note, now, timeWords);
    const step = plan.find(
      ({ ruleId, opportunityId, state }) => ruleId === 'ask-for-time' && opportunityId === id && state.kind === 'open',
    );
    const answer =
      note.kind === 'time' && fact.kind === 'told'
        ? await send('offer.noteTimeAsked', { told: fact, key: step?.key ?? null })
        : await send('event.add', fact);
    isNoting.current = false;
    if (!answer.ok) return;
    // Words that came after the line was sent are the beginning of the next one.
    const next = noteAfter(note, latest.current, freshNote(id, withId));
    setOwn(next);
    setHasTried(false);
    keep(next);
    field.current?.focus();
  };
  const people = peopleTold(facts);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Segmented
        label={say('negotiation.note')}
        value={note.kind}
        options={noteKindSchema.options.map((value) => ({ value, label: say(`negotiation.note.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      {note.kind === 'told' && (
        <ChoiceChips
          label={say('happened.told.about')}
          value={note.topic}
          options={TOPICS.map((value) => ({ value, label: say(`happened.told.topic.${value}`) }))}
          onChange={(topic) => change({ topic: topic ?? note.topic })}
        />
      )}
      {note.kind === 'heard' && (
        <ChoiceChips
          label={say('happened.heard.about')}
          value={note.says}
          options={termsHeardSchema.options.map((value) => ({ value, label: say(`happened.heard.${value}`) }))}
          onChange={(says) => change({ says: says ?? note.says })}
        />
      )}
      <div className={styles['line']}>
        <TextField
          label={say(`negotiation.note.${note.kind}.words`)}
          placeholder={say(`negotiation.note.${note.kind}.placeholder`)}
          inputRef={field}
          value={note.words}
          maxLength={WORDS_LIMIT}
          human
          problem={hasTried && isMissing ? say('negotiation.note.missing') : null}
          onChange={(words) => change({ words })}
          onBlur={saver.flush}
        />
        <Select
          label={say('negotiation.note.with')}
          value={note.personId ?? ''}
          options={[
            { value: '', label: say('happened.who.nobody') },
            ...people.map((person) => ({ value: person.id, label: person.name })),
          ]}
          onChange={(value) => change({ personId: value === '' ? null : value })}
        />
      </div>
      <LiveWarnings opportunityId={id} event={written} />
      <div>
        <Button type="submit">{say('negotiation.note.save')}</Button>
      </div>
    </form>
  );
}
