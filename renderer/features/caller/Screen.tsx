import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PersonId } from '../../../core/model/ids.ts';
import { useNow, usePreferences, useSend, useStatus, useWholeWorkspace } from '../../data/services.ts';
import { QuickFrame } from '../../quick/QuickFrame.tsx';
import { useCloseQuick } from '../../quick/use-close-quick.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { Acts } from './Acts.tsx';
import { AddNumber } from './AddNumber.tsx';
import { Card } from './Card.tsx';
import { matchIdOf, matchRow } from './head.ts';
import { callerKey, isNumber, letterOpens } from './keys.ts';
import { Matches } from './Matches.tsx';
import styles from './Screen.module.css';
import { callOf } from './the-call.ts';
import { Unknown } from './Unknown.tsx';
import { useCallers } from './use-callers.ts';

const LIST = 'caller-matches';

/** Who is calling: a number, a name or a company in, and what to know before picking up. */
export function CallerScreen() {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const close = useCloseQuick('caller');
  const workspace = useWholeWorkspace();
  const { singleLetterKeys } = usePreferences();
  const isMac = useStatus().platform === 'darwin';
  const field = useRef<HTMLInputElement>(null);
  const callers = useCallers();
  const { typed, matches, chosenId, card } = callers;
  const [layer, setLayer] = useState<'note' | 'add' | null>(null);
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
  const missed = (): void => {
    const happened = card === null ? null : callOf(card, now, 'missed-call');
    if (happened !== null) void send('happened.note', happened);
  };
  const acts = { note: () => setLayer('note'), missed, open: openAll, next: () => callers.move(1), previous: () => callers.move(-1) };

  return (
    <QuickFrame
      window="caller"
      label={say('caller.title')}
      isEmpty={!isAsked}
      onShown={(given) => {
        if (given !== null) {
          callers.type(given);
          setLayer(null);
        }
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
          }}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || !isAsked) return;
            const does = callerKey(event, situation);
            if (does === null) return;
            event.preventDefault();
            acts[does]();
          }}
        />
        <Kbd>{say('caller.key.escape')}</Kbd>
      </div>
      <p role="status" className={text['unseen']}>
        {isAsked ? say('caller.found', { count: rows.length, name: rows.find(({ id }) => id === chosenId)?.name ?? '' }) : ''}
      </p>
      {rows.length > 1 && <Matches id={LIST} rows={rows} chosenId={chosenId} onChoose={callers.choose} />}
      {card !== null && (
        <Card key={chosenId} card={card} onOpen={open} onTakeFor={callers.takeFor}>
          <Acts
            openKey={letterOpens(situation) ? 'O' : say(isMac ? 'caller.key.command-o' : 'caller.key.control-o')}
            onNote={acts.note}
            onMissed={missed}
            onOpen={openAll}
          />
        </Card>
      )}
      {isAsked && card === null && layer !== 'add' && <Unknown typed={typed} onNote={acts.note} onAdd={() => setLayer('add')} />}
      {isAsked && card === null && layer === 'add' && (
        <AddNumber
          number={typed.trim()}
          onBack={toField}
          onAdded={(id: PersonId) => {
            callers.choose(matchIdOf({ kind: 'person', id, by: 'number', isNear: false, phone: null }));
            toField();
          }}
        />
      )}
    </QuickFrame>
  );
}
