import type { MessageKey } from '../../core/messages/en.ts';
import { usePreferences, useStatus } from '../data/services.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useSay } from '../ui/say.ts';
import styles from './KeyMap.module.css';

type Row = readonly [does: MessageKey, ...keys: readonly string[]];

const letters: readonly Row[] = [
  ['app.keys.log', 'N'],
  ['app.keys.next', 'J', '↓'],
  ['app.keys.previous', 'K', '↑'],
  ['app.keys.done', 'Space'],
  ['app.keys.snooze', 'S'],
  ['app.keys.why', '↵', '?'],
  ['app.keys.open', 'O'],
  ['app.keys.debrief', 'D'],
  ['app.keys.letter', 'L'],
  ['app.keys.call', 'C'],
  ['app.keys.stage', 'M'],
  ['app.keys.search', '/'],
  ['app.keys.map', '?'],
  ['app.keys.back', 'Esc'],
];

/** Every key and what it does. */
export function KeyMap({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const say = useSay();
  const { singleLetterKeys } = usePreferences();
  const isMac = useStatus().platform === 'darwin';
  const modifier = say(isMac ? 'app.key.command' : 'app.key.control');
  const anywhere: readonly Row[] = [
    ['app.keys.palette', modifier, 'K'],
    ['app.keys.undo', modifier, 'Z'],
    ['app.screen.today', modifier, '1'],
    ['app.screen.opportunities', modifier, '2'],
    ['app.screen.people', modifier, '3'],
    ['app.screen.preparation', modifier, '4'],
    ['app.screen.insights', modifier, '5'],
    ['app.screen.settings', modifier, '6'],
  ];
  return (
    <Dialog open={open} onClose={onClose} title={say('app.keys.title')}>
      {!singleLetterKeys && <p className={styles['off']}>{say('app.keys.off')}</p>}
      <div className={styles['columns']}>
        <Keys rows={anywhere} />
        <Keys rows={letters} />
      </div>
    </Dialog>
  );
}

function Keys({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay();
  return (
    <dl className={styles['keys']}>
      {rows.map(([does, ...keys]) => (
        <div key={does}>
          <dt>{say(does)}</dt>
          <dd>
            {keys.map((key) => (
              <Kbd key={key} spoken>
                {key}
              </Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
