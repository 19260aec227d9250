import { Ellipsis, Plus } from 'lucide-react';
import { useId } from 'react';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import { useNow, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { ROW_ATTRIBUTE } from '../../ui/use-rows.ts';
import type { Picked } from '../../documents/attach-form.ts';
import styles from './DocumentItem.module.css';
import { FileButton } from '../../documents/FileButton.tsx';
import { HandedList } from './HandedList.tsx';
import type { FileStates } from './use-file-states.ts';
import { VersionItem } from './VersionItem.tsx';
import { type DocumentRow, placeWords } from './view.ts';

export interface DocumentItemProps {
  readonly row: DocumentRow;
  readonly states: FileStates;
  /** Where it may go: what still runs. */
  readonly places: readonly Opportunity[];
  readonly isFirst: boolean;
  readonly pathOf: (file: File) => string;
  readonly onPick: (files: readonly File[]) => void;
  readonly onAdd: (picked: Picked) => void;
  readonly onEdit: () => void;
  readonly onHand: () => void;
  /** Told before something of it is removed, so that the focus is handed on. */
  readonly onLeaving: (key: string, goes: boolean) => void;
}

/** One document: its versions, where each went, and handing it over in two clicks. */
export function DocumentItem(props: DocumentItemProps) {
  const { row, states, places, isFirst, pathOf, onPick, onAdd, onEdit, onHand, onLeaving } = props;
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const id = useId();
  const { document, versions, handed } = row;
  const kind = say(`documents.kind.${document.kind}`);
  const current = versions[0];
  const hasCurrent = (opportunityId: OpportunityId): boolean =>
    handed.some((given) => given.opportunityId === opportunityId && given.versionId === current?.id);
  const hand = (opportunityId: OpportunityId): void => {
    if (current !== undefined) void send('document.hand', { id: row.id, versionId: current.id, opportunityId, personId: null, at: now });
  };
  return (
    <section className={styles['document']} aria-labelledby={id} tabIndex={-1} {...{ [ROW_ATTRIBUTE]: row.id }}>
      <div className={styles['head']}>
        <div>
          <h2 id={id} className={text['title']}>
            {document.title}
          </h2>
          <p className={styles['kind']}>
            {say('documents.summary', {
              kind: kind === document.title ? 'none' : kind,
              versions: versions.length,
              places: new Set(handed.map((each) => each.opportunityId)).size,
            })}
          </p>
        </div>
        <div className={styles['acts']}>
          {places.length > 0 && (
            <Menu
              align="end"
              trigger={
                <Button look={isFirst ? 'primary' : 'plain'} aria-label={say('documents.hand.named', { title: document.title })}>
                  {say('documents.hand')}
                </Button>
              }
            >
              {places.map((place) => (
                <MenuItem
                  key={place.id}
                  faded={hasCurrent(place.id)}
                  {...(hasCurrent(place.id) ? { end: say('documents.hand.has') } : {})}
                  onChoose={() => hand(place.id)}
                >
                  {say(placeWords(place))}
                </MenuItem>
              ))}
              <MenuSeparator />
              <MenuItem onChoose={onHand}>{say('documents.hand.other')}</MenuItem>
            </Menu>
          )}
          <FileButton
            icon={<Plus aria-hidden="true" />}
            aria-label={say('documents.version.add.named', { title: document.title })}
            onPick={onPick}
          >
            {say('documents.version.add')}
          </FileButton>
          <Menu
            align="end"
            trigger={
              <Button
                look="quiet"
                iconOnly
                aria-label={say('documents.more', { title: document.title })}
                icon={<Ellipsis aria-hidden="true" />}
              />
            }
          >
            <MenuItem onChoose={onEdit}>{say('documents.edit')}</MenuItem>
            <MenuSeparator />
            <MenuItem
              onChoose={() => {
                onLeaving(row.id, true);
                void send('document.remove', { id: row.id });
              }}
            >
              {say('documents.remove')}
            </MenuItem>
          </Menu>
        </div>
      </div>
      <ul className={styles['versions']} aria-label={say('documents.versions', { title: document.title })}>
        {versions.map((version) => (
          <VersionItem
            key={version.id}
            documentId={row.id}
            row={version}
            state={states.get(version.id)}
            onFound={([file]) => {
              if (file !== undefined) void send('document.locate', { id: row.id, versionId: version.id, path: pathOf(file) });
            }}
            onKeepChanged={(path) => onAdd({ path, name: version.version.file.name, documentId: row.id, keep: 'reference' })}
            onRemove={() => {
              onLeaving(version.id, true);
              void send('document.removeVersion', { id: row.id, versionId: version.id });
            }}
          />
        ))}
      </ul>
      <HandedList title={document.title} handed={handed} onLeaving={onLeaving} />
    </section>
  );
}
