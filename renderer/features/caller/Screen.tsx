import { Search } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { PersonId } from '../../../core/model/ids.ts';
import { useAnnounce, useClient, useNow, usePreferences, useReport, useSend, useStatus, useWholeWorkspace } from '../../data/services.ts';
import { type Noted, writeDown } from '../../capture/write-down.ts';
import { QuickFrame } from '../../quick/QuickFrame.tsx';
import { useCloseQuick } from '../../quick/use-close-quick.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useSay } from '../../ui/say.ts';
import { undoPressed } from '../../undo/undo-keys.ts';
import words from '../../ui/text.module.css';
import { Acts } from './Acts.tsx';
import { AddNumber } from './AddNumber.tsx';
import { Card } from './Card.tsx';
import { matchIdOf, matchRow } from './head.ts';
import { callerKey, isNumber, letterOpens } from './keys.ts';
import { Matches } from './Matches.tsx';
import styles from './Screen.module.css';
import { NoteCall } from './NoteCall.tsx';
import { NotedCall } from './NotedCall.tsx';
import { callOf, givenOf, unknownCall } from './the-call.ts';
import { Unknown } from './Unknown.tsx';
import { useCallers } from './use-callers.ts';
import { useLastSaid } from './use-last-said.ts';

const LIST = 'caller-matches';

/** Who is calling: a number, a name or a company in, and what to know before picking up. */
export function CallerScreen() {
  const say = useSay();
  const send = useSend();
  const client = useClient();
  const announce = useAnnounce();
  const lastSaid = useLastSaid();
  const report = useReport();
  const now = useNow();
  const close = useCloseQuick('caller');
  const workspace = useWholeWorkspace();
  const { singleLetterKeys } = usePreferences();
  const isMac = useStatus().platform === 'darwin';
  const field = useRef<HTMLInputElement>(null);
  const callers = useCallers();
  const { typed, matches, chosenId, card, isChosenFor } = callers;
  const [layer, setLayer] = useState<'note' | 'add' | null>(null);
  const [isUndone, setIsUndone] = useState(false);
  const [noted, setNoted] = useState<Noted | null>(null);
  const isAsked = typed.trim() !== '';
  const situation = { lettersAreText: !isNumber(typed), singleLetters: singleLetterKeys, isMac };
  const rows = matches.flatMap((match) => matchRow(match, workspace, say) ?? []);

  const toField = (): void => {
    setLayer(null);
    field.current?.focus();
  };
  const open = (to: string): void => {
    void send('window.goTo', { to });
    close();
  };
  const openAll = (): void => {
    if (card?.person != null) open(`/people/${card.person.id}`);
    else if (card?.foremost != null) open(`/opportunities/${card.foremost.opportunity.id}`);
  };
  const write = async (about: 'missed-call' | 'other'): Promise<void> => {
    const input = card === null ? null : callOf(card, now, about);
    if (input === null) return;
    const answer = await writeDown(client, [{ call: 'happened.note', input }], null);
    if (answer.ok) finish(answer.value);
    else report(answer.problem);
  };
  const finish = (made: Noted): void => {
    setIsUndone(false);
    setNoted(made);
    toField();
  };
  const takeBack = async (): Promise<void> => {
    if (noted === null) return;
    // Gone at once, so that a second press takes back nothing else.
    setNoted(null);
    toField();
    for (let at = 0; at < noted.changes; at += 1) if (!(await send('change.undo', {})).ok) return;
    setIsUndone(true);
  };
  const begin = (): void => {
    // Whatever changes meanwhile, the line is about the one it was begun for.
    callers.keep();
    setIsUndone(false);
    setNoted(null);
    setLayer('note');
  };
  const acts = {
    note: begin,
    missed: () => void write('missed-call'),
    open: openAll,
    next: () => callers.move(1),
    previous: () => callers.move(-1),
  };
  const given = useMemo(() => (card === null ? unknownCall : givenOf(card, isChosenFor)), [card, isChosenFor]);
  const done = noted !== null && <NotedCall noted={noted} said={lastSaid} onUndo={() => void takeBack()} />;
  const noteCall = (
    <NoteCall
      given={given}
      begun={card === null && situation.lettersAreText ? say('caller.line.begun', { name: typed.trim() }) : ''}
      onOnlyCalled={card === null ? null : () => void write('other')}
      onNoted={finish}
      onBack={toField}
    />
  );

  return (
    <QuickFrame
      window="caller"
      label={say('caller.title')}
      isEmpty={!isAsked}
      onShown={(text) => {
        if (text !== null) {
          callers.type(text);
          setLayer(null);
          setNoted(null);
        }
        // A line that was begun goes on; else another number or name takes the place of this one.
        if (text === null && layer !== null) return;
        field.current?.focus();
        field.current?.select();
      }}
    >
      <div className={styles['find']}>
        <Search aria-hidden="true" />
        <input
          ref={field}
          type="text"
          role="combobox"
          className={styles['field']}
          aria-label={say('caller.title')}
          aria-autocomplete="list"
          aria-expanded={rows.length > 1}
          aria-controls={LIST}
          aria-activedescendant={rows.length > 1 && chosenId !== null ? `${LIST}-${chosenId}` : undefined}
          placeholder={say('caller.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => {
            callers.type(target.value);
            setLayer(null);
            setNoted(null);
            setIsUndone(false);
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || !isAsked) return;
            if (noted !== null && undoPressed(event, isMac) === 'undo') {
              event.preventDefault();
              void takeBack();
              return;
            }
            const does = callerKey(event, situation);
            if (does === null) return;
            event.preventDefault();
            acts[does]();
          }}
        />
        <Kbd>{say('caller.key.escape')}</Kbd>
      </div>
      <p role="status" className={words['unseen']}>
        {isUndone
          ? say('caller.undone')
          : isAsked
            ? say('caller.found', { count: rows.length, name: rows.find(({ id }) => id === chosenId)?.name ?? '' })
            : ''}
      </p>
      {rows.length > 1 && <Matches id={LIST} rows={rows} chosenId={chosenId} onChoose={callers.choose} />}
      {card !== null && (
        <Card key={chosenId} card={card} onOpen={open} onTakeFor={callers.takeFor}>
          {done}
          {layer === 'note' ? (
            noteCall
          ) : (
            <Acts
              openKey={letterOpens(situation) ? 'O' : say(isMac ? 'caller.key.command-o' : 'caller.key.control-o')}
              onNote={acts.note}
              onMissed={acts.missed}
              onOpen={openAll}
            />
          )}
        </Card>
      )}
      {!isAsked && <h1 className={words['unseen']}>{say('caller.title')}</h1>}
      {isAsked && card === null && layer !== 'add' && (
        <>
          <Unknown typed={typed} isNoting={layer === 'note'} onNote={acts.note} onAdd={() => setLayer('add')} />
          {done}
          {layer === 'note' && noteCall}
        </>
      )}
      {isAsked && card === null && layer === 'add' && (
        <AddNumber
          number={typed.trim()}
          onBack={toField}
          onAdded={(id: PersonId, name: string) => {
            callers.choose(matchIdOf({ kind: 'person', id, by: 'number', isNear: false, phone: null }));
            announce(say('caller.added', { name, number: typed.trim() }));
            toField();
          }}
        />
      )}
    </QuickFrame>
  );
}
