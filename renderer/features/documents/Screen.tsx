import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { DocumentId } from '../../../core/model/ids.ts';
import { usePathOf, useWholeWorkspace } from '../../data/services.ts';
import { PreparationNav } from '../../preparation/PreparationNav.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { useHeir } from '../../ui/use-heir.ts';
import { AttachDialog } from './AttachDialog.tsx';
import { DocumentItem } from './DocumentItem.tsx';
import { EditDialog } from './EditDialog.tsx';
import { FileButton } from '../../documents/FileButton.tsx';
import { HandDialog } from './HandDialog.tsx';
import styles from './Screen.module.css';
import { useFileStates } from './use-file-states.ts';
import { usePicking } from './use-picking.ts';
import { type DocumentRow, documentsView, openOpportunities } from './view.ts';

/** The dialog that is open about a document. */
interface Layer {
  readonly kind: 'edit' | 'hand';
  readonly id: DocumentId;
}

const keysOf = ({ id, versions, handed }: DocumentRow): readonly string[] => [
  id,
  ...versions.map((version) => version.id),
  ...handed.map(({ handedId }) => handedId),
];

/** The person's own documents: their versions, and who has which. A file dropped anywhere here is attached. */
export function DocumentsScreen() {
  const say = useSay();
  const pathOf = usePathOf();
  const workspace = useWholeWorkspace();
  const states = useFileStates(workspace.documents);
  const picking = usePicking();
  const [layer, setLayer] = useState<Layer | null>(null);
  const { sentence, documents } = documentsView(workspace);
  const leaving = useHeir(documents.flatMap(keysOf));
  const places = openOpportunities(workspace);
  const asked = documents.find(({ id }) => id === layer?.id);
  const close = (): void => setLayer(null);
  return (
    <Screen>
      <div className={styles['documents']} {...picking.dropProps}>
        <PreparationNav />
        {documents.length === 0 ? (
          <EmptyState isWholeScreen title={say('documents.none')} detail={say('documents.none.detail')} />
        ) : (
          <PageHeader sentence={say(sentence)} />
        )}
        <div className={styles['list']}>
          {documents.map((row, index) => (
            <DocumentItem
              key={row.id}
              row={row}
              states={states}
              places={places}
              isFirst={index === 0}
              pathOf={pathOf}
              onPick={(files) => picking.pick(files, row.id)}
              onAdd={picking.add}
              onEdit={() => setLayer({ kind: 'edit', id: row.id })}
              onHand={() => setLayer({ kind: 'hand', id: row.id })}
              onLeaving={leaving}
            />
          ))}
        </div>
        <div className={styles['drop']} data-over={picking.isOver || undefined}>
          <FileText aria-hidden="true" />
          <p>{say(picking.isOver ? 'documents.drop.now' : 'documents.drop')}</p>
          <FileButton look={documents.length === 0 ? 'primary' : 'plain'} several onPick={picking.pick}>
            {say('documents.attach')}
          </FileButton>
        </div>
      </div>
      {picking.present !== null && (
        <AttachDialog
          key={picking.present.path}
          picked={picking.present}
          documents={documents.map(({ document }) => document)}
          onClose={picking.settled}
        />
      )}
      {asked !== undefined && layer?.kind === 'edit' && <EditDialog row={asked} onClose={close} />}
      {asked !== undefined && layer?.kind === 'hand' && <HandDialog row={asked} onClose={close} />}
    </Screen>
  );
}
