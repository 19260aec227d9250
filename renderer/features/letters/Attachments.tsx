import { Paperclip, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { message } from '../../../core/messages/message.ts';
import type { OwnDocument } from '../../../core/model/document.ts';
import type { DocumentId } from '../../../core/model/ids.ts';
import type { LetterAttachment } from '../../../core/model/letter.ts';
import { usePathOf, useReport, useSend, useWorkspace } from '../../data/services.ts';
import { likelyKind, titleOf } from '../../documents/attach-form.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Envelope.module.css';

export interface AttachmentsProps {
  readonly attachments: readonly LetterAttachment[];
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly onAttach: (document: OwnDocument) => void;
  readonly onDetach: (id: LetterAttachment['id']) => void;
}

/** What goes with the letter: documents that are kept, or a file, which becomes one. */
export function Attachments({ attachments, isOpen, onOpenChange, onAttach, onDetach }: AttachmentsProps) {
  const say = useSay();
  const send = useSend();
  const report = useReport();
  const pathOf = usePathOf();
  const documents = useWorkspace((workspace) => workspace.documents);
  const field = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLDivElement>(null);
  /** The place of the one that is being taken off: what stands there then gets the focus. */
  const leaving = useRef<number | null>(null);
  useEffect(() => {
    if (leaving.current === null) return;
    // Behind the last of them stands the button that attaches another.
    files.current?.querySelectorAll<HTMLElement>('button')[leaving.current]?.focus();
    leaving.current = null;
  }, [attachments.length]);
  const awaited = useRef<DocumentId | null>(null);

  // What was just taken in comes with the next change of the workspace.
  const arrived = (): void => {
    const document = awaited.current === null ? undefined : documents[awaited.current];
    if (document === undefined) return;
    awaited.current = null;
    onAttach(document);
  };
  useEffect(arrived);

  const take = async (file: File): Promise<void> => {
    const path = pathOf(file);
    if (path === '') {
      report({ kind: 'document-nowhere', message: message('documents.problem.nowhere', { name: file.name }) });
      return;
    }
    const answer = await send('document.attach', {
      documentId: null,
      title: titleOf(file.name),
      kind: likelyKind(file.name),
      label: '',
      path,
      keep: 'copy',
    });
    if (!answer.ok) return;
    awaited.current = answer.value.documentId;
    arrived();
  };

  const known = Object.values(documents).toSorted((one, other) => one.title.localeCompare(other.title));
  const nameOf = ({ documentId, versionId }: LetterAttachment): string => {
    const document = documents[documentId];
    const version = document?.versions.find(({ id }) => id === versionId);
    return version?.file.name ?? document?.title ?? say('letters.attachment.gone');
  };
  return (
    <div className={styles['row']}>
      <span className={styles['term']}>{say('letters.attachments')}</span>
      <div ref={files} className={styles['files']}>
        {attachments.map((attachment, index) => {
          const name = nameOf(attachment);
          return (
            <span key={attachment.id} className={styles['file']}>
              <span>{name}</span>
              <Button
                look="quiet"
                size="small"
                iconOnly
                icon={<X aria-hidden="true" />}
                aria-label={say('letters.attachment.remove', { name })}
                onClick={() => {
                  leaving.current = index;
                  onDetach(attachment.id);
                }}
              />
            </span>
          );
        })}
        <Menu
          open={isOpen}
          onOpenChange={onOpenChange}
          trigger={
            <Button look="quiet" size="small" className={styles['add']} icon={<Paperclip aria-hidden="true" />}>
              {say('letters.attach')}
            </Button>
          }
        >
          {known.map((document) => (
            <MenuItem key={document.id} end={document.versions.at(-1)?.label} onChoose={() => onAttach(document)}>
              {document.title}
            </MenuItem>
          ))}
          {known.length > 0 && <MenuSeparator />}
          <MenuItem onChoose={() => field.current?.click()}>{say('letters.attach.file')}</MenuItem>
        </Menu>
        <input
          ref={field}
          type="file"
          hidden
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file !== undefined) void take(file);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </div>
    </div>
  );
}
