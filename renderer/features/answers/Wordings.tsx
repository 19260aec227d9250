import { useState } from 'react';
import type { AnswerVersion } from '../../../core/model/answer.ts';
import type { ItemId } from '../../../core/model/ids.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { newItemId } from '../../data/new-item-id.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { TextArea } from '../../ui/TextField.tsx';
import styles from './AnswerScreen.module.css';
import type { UseRow } from './answer-view.ts';
import { hasRoom, isOpen, isSpare, withText, withVersion } from './versions.ts';

export interface WordingsProps {
  readonly versions: readonly AnswerVersion[];
  readonly uses: readonly UseRow[];
  readonly onChange: (versions: AnswerVersion[]) => void;
  /** What was typed so far is to be saved now. */
  readonly onSettle: () => void;
}

/** The answer, and below it the wordings it had before. */
export function Wordings({ versions, uses, onChange, onSettle }: WordingsProps) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  /** An old version that the person chose to change; a fresh one needs no choosing. */
  const [chosen, setChosen] = useState<ItemId | null>(null);
  const newest = versions.at(-1);
  const canType = isOpen(versions, now) || chosen === newest?.id;
  const named = (count: number, { at }: AnswerVersion): string =>
    say('answers.version', { count, day: { on: dayOf(at, zone), as: 'smart' } });
  const add = (words: string): void => {
    const begun = { id: newItemId(), at: now };
    onChange(withVersion(versions, words, begun));
    setChosen(begun.id);
  };

  return (
    <>
      <section className={styles['answer']} aria-labelledby="your-answer">
        <div className={styles['answerHead']}>
          <h2 id="your-answer" className={text['heading']}>
            {say('answers.yours')}
          </h2>
          {newest !== undefined && <span className={styles['meta']}>{named(versions.length, newest)}</span>}
          <span className={styles['answerActs']}>
            {isSpare(versions) ? (
              <Button look="quiet" size="small" onClick={() => onChange(versions.slice(0, -1))}>
                {say('answers.version.drop')}
              </Button>
            ) : (
              newest !== undefined &&
              newest.text.trim() !== '' &&
              hasRoom(versions) && (
                <Button size="small" onClick={() => add(newest.text)}>
                  {say('answers.version.new')}
                </Button>
              )
            )}
            {!canType && newest !== undefined && (
              <Button look="quiet" size="small" onClick={() => setChosen(newest.id)}>
                {say('answers.version.edit')}
              </Button>
            )}
          </span>
        </div>
        {canType ? (
          <TextArea
            key={versions.length > 1 ? newest?.id : 'first'}
            className={styles['editor']}
            label={say('answers.yours')}
            labelUnseen
            human
            hint={say('answers.hint.open')}
            placeholder={say('answers.placeholder')}
            autoFocus={chosen === newest?.id}
            value={newest?.text ?? ''}
            onChange={(words) => onChange(withText(versions, words, { id: newItemId(), at: now }))}
            onBlur={onSettle}
          />
        ) : (
          <>
            <p className={styles['words']}>{newest?.text}</p>
            <p className={styles['hint']}>{say('answers.hint.kept')}</p>
          </>
        )}
      </section>
      {versions.length > 1 && (
        <section className={styles['section']} aria-labelledby="earlier">
          <h2 id="earlier" className={text['heading']}>
            {say('answers.earlier')}
          </h2>
          {versions
            .slice(0, -1)
            .toReversed()
            .map((version, index) => {
              const name = named(versions.length - 1 - index, version);
              const wentWell = uses.find(({ versionId, tone }) => versionId === version.id && tone === 'well');
              return (
                <details key={version.id} className={styles['earlier']}>
                  <summary>
                    <span className={text['strong']}>{name}</span>
                    {wentWell !== undefined && (
                      <span className={styles['meta']}>{say('answers.version.well', { where: say(wentWell.where) })}</span>
                    )}
                  </summary>
                  <p className={styles['words']}>{version.text}</p>
                  {hasRoom(versions) && (
                    <Button
                      look="quiet"
                      size="small"
                      aria-label={say('answers.version.take.this', { version: name })}
                      onClick={() => add(version.text)}
                    >
                      {say('answers.version.take')}
                    </Button>
                  )}
                </details>
              );
            })}
        </section>
      )}
    </>
  );
}
