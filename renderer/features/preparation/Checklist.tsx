import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import { type CheckLine, isUsual } from '../../../core/brief/checklist.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './Checklist.module.css';
import { type EditBrief, newItemId } from './edit-brief.ts';
import { LINE_LIMIT } from './limits.ts';
import { checkWords } from '../../preparation/brief-words.ts';
import { NewLine } from './NewLine.tsx';

/** What to have ready and take along. */
export function Checklist({ brief, edit }: { readonly brief: InterviewBrief; readonly edit: EditBrief }) {
  const say = useSay();
  const [isAdding, setAdding] = useState(false);
  const keep = ({ id }: CheckLine, words: string, isReady: boolean): void =>
    edit((own) => ({
      ...own,
      checklist: own.checklist.some((item) => item.id === id)
        ? own.checklist.map((item) => (item.id === id ? { id, text: words, isReady } : item))
        : [...own.checklist, { id, text: words, isReady }],
    }));
  const remove = (line: CheckLine): void => {
    // A usual item would come back by itself: kept without words it stays away.
    if (isUsual(line.id)) keep(line, '', false);
    else edit((own) => ({ ...own, checklist: own.checklist.filter(({ id }) => id !== line.id) }));
  };
  return (
    <section aria-labelledby="ready">
      <h2 id="ready" className={text['heading']}>
        {say('preparation.check')}
      </h2>
      <ul className={styles['list']}>
        {checkWords(brief.checklist, say).map(({ line, words }) => {
          return (
            <li key={line.id}>
              <CheckItem checked={line.kind === 'own' && line.isReady} onChange={(isReady) => keep(line, words, isReady)}>
                {words}
              </CheckItem>
              <IconButton
                icon={<X aria-hidden="true" />}
                tip={say('preparation.remove.tip')}
                label={say('preparation.remove', { what: words })}
                onClick={() => remove(line)}
              />
            </li>
          );
        })}
      </ul>
      {isAdding ? (
        <NewLine
          label={say('preparation.check.add')}
          limit={LINE_LIMIT}
          onAdd={(words) => edit((own) => ({ ...own, checklist: [...own.checklist, { id: newItemId(), text: words, isReady: false }] }))}
          onDone={() => setAdding(false)}
        />
      ) : (
        <Button look="quiet" size="small" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
          {say('preparation.check.add')}
        </Button>
      )}
    </section>
  );
}
