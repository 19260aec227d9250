import { keySections, type KeySection } from '../../core/keys/keys.ts';
import { keyCaps } from '../../core/shortcuts/key-caps.ts';
import { quickWindows } from '../../core/shortcuts/shortcuts.ts';
import { usePreferences, useStatus } from '../data/services.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useSay } from '../ui/say.ts';
import { capsOf, isSingleLetter } from './caps.ts';
import styles from './KeyList.module.css';

/** Every key that acts now and what it does, by where it acts. */
export function KeyList() {
  return (
    <div className={styles['sections']}>
      <FromAnywhere />
      {keySections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
    </div>
  );
}

function Section({ section: { title, lines } }: { readonly section: KeySection }) {
  const say = useSay();
  const { singleLetterKeys } = usePreferences();
  const isMac = useStatus().platform === 'darwin';
  const acting = lines
    .map(({ does, chords }) => ({ does, chords: chords.filter((chord) => singleLetterKeys || !isSingleLetter(chord)) }))
    .filter(({ chords }) => chords.length > 0);
  if (acting.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>{say(title)}</h3>
      <dl>
        {acting.map(({ does, chords }) => (
          <div key={does} className={styles['line']}>
            <dt>{say(does)}</dt>
            <dd className={styles['presses']}>
              {chords.map((chord) => (
                <span key={`${chord.key}${chord.shift ?? ''}`} className={styles['chord']}>
                  {capsOf(chord, isMac, say).map((cap) => (
                    <Kbd key={cap} spoken>
                      {cap}
                    </Kbd>
                  ))}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The keys that open the little windows, whatever program is in front; those that work. */
function FromAnywhere() {
  const say = useSay();
  const { shortcuts, platform } = useStatus();
  const working = quickWindows.flatMap((window) => {
    const { accelerator, state } = shortcuts[window];
    return accelerator === null || state !== 'on' ? [] : [{ window, caps: keyCaps(accelerator, platform) }];
  });
  if (working.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3 className={styles['title']}>{say('keys.section.other-programs')}</h3>
      <dl>
        {working.map(({ window, caps }) => (
          <div key={window} className={styles['line']}>
            <dt>{say(`keys.${window}`)}</dt>
            <dd className={styles['chord']}>
              {caps.map((cap) => (
                <Kbd key={say(cap)} spoken>
                  {say(cap)}
                </Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
