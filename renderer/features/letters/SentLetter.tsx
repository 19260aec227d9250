import { Check, ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { letterPlace } from '../../../core/letters/places.ts';
import type { Letter } from '../../../core/model/letter.ts';
import { useNow, useSend, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { copyOf } from './letter-edits.ts';
import { newLetterId } from './new-ids.ts';
import { PanelNotes } from './PanelNotes.tsx';
import { placeBehind } from './place-behind.ts';
import styles from './SentLetter.module.css';
import { VersionsDialog } from './VersionsDialog.tsx';
import { letterName } from '../../letters/words.ts';

/** A letter as it was sent: what, when, to whom and by which way. It is not changed any more. */
export function SentLetter({ letter }: { readonly letter: Letter }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const workspace = useWholeWorkspace();
  const [showsVersions, setShowsVersions] = useState(false);
  const { sent, personId, opportunityId, attachments } = letter;
  const back = placeBehind(letter);
  const person = personId === null ? undefined : workspace.people[personId];
  const opportunity = opportunityId === null ? undefined : workspace.opportunities[opportunityId];
  const again = async (): Promise<void> => {
    const copy = copyOf(letter, newLetterId(), now);
    const answer = await send('letter.save', copy);
    if (answer.ok) navigate(letterPlace(copy));
  };
  const remove = async (): Promise<void> => {
    const answer = await send('letter.remove', { id: letter.id });
    if (answer.ok) navigate(back.to);
  };
  if (sent === null) return null;
  const files = attachments.map(({ documentId, versionId }) => {
    const document = workspace.documents[documentId];
    return document?.versions.find(({ id }) => id === versionId)?.file.name ?? document?.title ?? say('letters.attachment.gone');
  });
  return (
    <Screen className={styles['screen']}>
      <div className={styles['columns']}>
        <div className={styles['paper']}>
          <Link to={back.to} className={styles['crumb'] ?? ''}>
            <ChevronLeft aria-hidden="true" />
            {opportunity === undefined
              ? say(back.words)
              : say('letters.crumb', {
                  role: opportunity.role,
                  company: opportunity.company,
                  known: opportunity.role === '' ? 'no' : 'yes',
                })}
          </Link>
          <h1 className={text['title']}>{say(letterName(letter, workspace))}</h1>
          <p className={styles['sent']}>
            <Check aria-hidden="true" />
            {say('letters.sent.when', { at: { at: sent.at, as: 'sentence' }, way: sent.medium.replaceAll('-', '_') })}
          </p>
          <dl className={styles['envelope']}>
            <div>
              <dt>{say('letters.to')}</dt>
              <dd>
                {person?.name ?? say('letters.to.nobody')} <span>{letter.to}</span>
              </dd>
            </div>
            {letter.subject !== '' && (
              <div>
                <dt>{say('letters.subject')}</dt>
                <dd className={text['strong']}>{letter.subject}</dd>
              </div>
            )}
            {files.length > 0 && (
              <div>
                <dt>{say('letters.attachments')}</dt>
                <dd>{say('letters.attachments.list', { files })}</dd>
              </div>
            )}
          </dl>
          <p className={styles['words']}>{letter.text}</p>
        </div>
        <aside className={styles['aside']} aria-label={say('letters.sent.aside')}>
          <div className={styles['acts']}>
            <Button look="quiet" onClick={() => void again()}>
              {say('letters.again')}
            </Button>
            {letter.versions.length > 1 && (
              <Button look="quiet" onClick={() => setShowsVersions(true)}>
                {say('letters.versions')}
              </Button>
            )}
            <Button look="quiet" onClick={() => void send('letter.takeBack', { id: letter.id })}>
              {say('letters.take-back')}
            </Button>
            <Button look="quiet" onClick={() => void remove()}>
              {say('letters.remove')}
            </Button>
          </div>
          <PanelNotes letter={letter} />
        </aside>
      </div>
      {showsVersions && <VersionsDialog letter={letter} onKeep={null} onPutBack={null} onClose={() => setShowsVersions(false)} />}
    </Screen>
  );
}
