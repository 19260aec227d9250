import { Ellipsis } from 'lucide-react';
import type { FileState } from '../../../core/contract.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import { useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { ROW_ATTRIBUTE } from '../../ui/use-rows.ts';
import { FileButton } from '../../documents/FileButton.tsx';
import styles from './VersionItem.module.css';
import { stateWords, type VersionRow } from './view.ts';

export interface VersionItemProps {
  readonly documentId: DocumentId;
  readonly row: VersionRow;
  /** Undefined until its file has been looked at. */
  readonly state: FileState | undefined;
  readonly onFound: (files: readonly File[]) => void;
  /** The file as it is now becomes a version of its own. */
  readonly onKeepChanged: (path: string) => void;
  readonly onRemove: () => void;
}

/** One version: what it is called, its file, and what can be done with it. */
export function VersionItem({ documentId, row, state, onFound, onKeepChanged, onRemove }: VersionItemProps) {
  const say = useSay();
  const send = useSend();
  const { id: versionId, title, file, version, isCurrent, size } = row;
  const which = { id: documentId, versionId };
  const { place } = version.file;
  const said = stateWords(version, state);
  return (
    <li className={styles['version']} tabIndex={-1} {...{ [ROW_ATTRIBUTE]: versionId }}>
      <div className={styles['words']}>
        <p>
          <span className={styles['title']}>{title}</span>
          {isCurrent && <span className={styles['current']}>{say('documents.current')}</span>}
        </p>
        <p className={styles['facts']}>
          {say(`documents.version.${place.kind}`, { on: { at: version.addedAt, as: 'smart' }, size: say(size) })}
          {file !== null && <span className={styles['file']}>{file}</span>}
        </p>
        {said !== null && (
          <p className={styles['state']}>
            {say(said)}{' '}
            {state === 'changed' && place.kind === 'reference' ? (
              <Button look="link" onClick={() => onKeepChanged(place.path)}>
                {say('documents.state.keep')}
              </Button>
            ) : (
              <FileButton look="link" onPick={onFound} aria-label={say('documents.state.find.named', { title })}>
                {say('documents.state.find')}
              </FileButton>
            )}
          </p>
        )}
      </div>
      <div className={styles['acts']}>
        {state !== 'gone' && (
          <Button
            look="quiet"
            size="small"
            aria-label={say('documents.open.named', { title })}
            onClick={() => void send('document.open', which)}
          >
            {say('documents.open')}
          </Button>
        )}
        <Menu
          align="end"
          trigger={
            <Button
              look="quiet"
              size="small"
              iconOnly
              aria-label={say('documents.more.version', { title })}
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
        >
          <MenuItem disabled={state === 'gone'} onChoose={() => void send('document.reveal', which)}>
            {say('documents.reveal')}
          </MenuItem>
          <MenuSeparator />
          <MenuItem onChoose={onRemove}>{say('documents.version.remove')}</MenuItem>
        </Menu>
      </div>
      <span className={text['unseen']} role="status">
        {said === null ? '' : say(said)}
      </span>
    </li>
  );
}
