import { useMemo, useState } from 'react';
import type { PersonId } from '../../../core/model/ids.ts';
import type { Person } from '../../../core/model/person.ts';
import { joinedPerson } from '../../../core/people/joined-person.ts';
import { useSend, useWorkspace } from '../../data/services.ts';
import { useLocation } from 'wouter';
import { PersonField } from '../../people/PersonField.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import styles from './MergeDialog.module.css';

interface MergeDialogProps {
  readonly first: Person;
  /** Null where the person is to choose who it is. */
  readonly second: Person | null;
  /** Whose page stays open behind it; null or left out where none is. */
  readonly keepFirst?: PersonId | undefined;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'title', 'company', 'roles', 'phones', 'emails', 'notes', 'research', 'links'] as const;

/** What both records say, side by side, and what they come to as one. */
export function MergeDialog({ first, second, keepFirst, onClose }: MergeDialogProps) {
  const say = useSay();
  const send = useSend();
  const [path, navigate] = useLocation();
  const people = useWorkspace((workspace) => workspace.people);
  const [otherId, setOtherId] = useState(second?.id ?? null);
  const [kept, setKept] = useState<'first' | 'second'>(second !== null && second.id === keepFirst ? 'second' : 'first');
  const others = useMemo(() => Object.values(people).filter(({ id }) => id !== first.id), [people, first.id]);
  const other = otherId === null ? null : (people[otherId] ?? null);
  const pair = other === null ? null : kept === 'first' ? ([first, other] as const) : ([other, first] as const);
  const joined = pair === null ? null : joinedPerson(...pair);
  const wordsOf = (person: Person, field: (typeof FIELDS)[number]): readonly string[] => {
    if (field === 'roles') return person.roles.map((role) => say(`people.role.${role}`));
    const value = person[field];
    return (typeof value === 'string' ? value.split('\n') : value).filter((words) => words.trim() !== '');
  };
  const save = async (): Promise<void> => {
    if (pair === null || joined === null) return;
    const [{ id: keepId }, { id: goneId }] = pair;
    const answer = await send('person.merge', { keepId, goneId });
    if (!answer.ok) return;
    if (path === `/people/${goneId}`) navigate(`/people/${keepId}`, { replace: true });
    onClose();
  };
  const tell = async (): Promise<void> => {
    if (other === null) return;
    const answer = await send('person.distinguish', { id: first.id, otherId: other.id });
    if (answer.ok) onClose();
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('people.merge.title')}>
      <Form onSubmit={save}>
        {second === null && <PersonField label={say('people.merge.who')} people={others} onChange={setOtherId} />}
        {other !== null && (
          <>
            <table className={styles['both']}>
              <caption className={styles['caption']}>{say('people.merge.known')}</caption>
              <tbody>
                {FIELDS.map((field) => {
                  const [left, right] = [wordsOf(first, field), wordsOf(other, field)];
                  if (left.length + right.length === 0) return null;
                  return (
                    <tr key={field} data-same={left.join() === right.join() || undefined}>
                      <th scope="row">{say(`people.field.${field}`)}</th>
                      <Words words={left} />
                      <Words words={right} />
                    </tr>
                  );
                })}
              </tbody>
            </table>
            <Fieldset legend={say('people.merge.keep')}>
              <Segmented
                label={say('people.merge.keep')}
                value={kept}
                options={(['first', 'second'] as const).map((value) => ({ value, label: say(`people.merge.keep.${value}`) }))}
                onChange={setKept}
              />
            </Fieldset>
            <section className={styles['outcome']} aria-live="polite">
              <h3 className={styles['caption']}>{say('people.merge.outcome')}</h3>
              {joined === null ? (
                <p>{say('people.merge.too-long')}</p>
              ) : (
                <dl className={styles['facts']}>
                  {FIELDS.map((field) => {
                    const words = wordsOf(joined, field);
                    return (
                      words.length > 0 && (
                        <div key={field}>
                          <dt>{say(`people.field.${field}`)}</dt>
                          <dd>
                            {words.map((line, index) => (
                              <span key={`${String(index)} ${line}`}>{line}</span>
                            ))}
                          </dd>
                        </div>
                      )
                    );
                  })}
                </dl>
              )}
              <p className={styles['note']}>{say('people.merge.outcome.detail')}</p>
            </section>
          </>
        )}
        <FormEnd
          apart={
            other !== null && (
              <Button look="quiet" onClick={() => void tell()}>
                {say('people.alike.distinct')}
              </Button>
            )
          }
        >
          <Button look="primary" type="submit" disabled={joined === null}>
            {say('people.merge.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('app.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}

function Words({ words }: { readonly words: readonly string[] }) {
  const say = useSay();
  if (words.length === 0) return <td className={styles['none']}>{say('people.field.none')}</td>;
  return (
    <td>
      {words.map((line, index) => (
        <span key={`${String(index)} ${line}`}>{line}</span>
      ))}
    </td>
  );
}
