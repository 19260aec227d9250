import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { historyOf } from '../../../core/changes/history.ts';
import { sourcesKnown } from '../../../core/insights/sources-known.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import { isClosed, stageOf } from '../../../core/playbook/stage.ts';
import { useNow, useSend, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Fieldset, Form, FormEnd, Pair } from '../../ui/Form.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { SuggestField } from '../../ui/SuggestField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { DateField } from '../../ui/TimeFields.tsx';
import { type AddForm, additionOf, emptyForm, knownAt, problemOf } from './add-form.ts';
import styles from './AddDialog.module.css';

const ROUTES = ['direct', 'recruiter'] as const;

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name !== '').toSorted();

/** Starts to follow an opportunity before any interview, and warns where one applied before. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const { zone } = useSettings();
  const workspace = useWholeWorkspace();
  const opportunities = Object.values(workspace.opportunities);
  const people = Object.values(workspace.people);
  const [form, setForm] = useState<AddForm>(() => emptyForm(now, zone));
  const [hasTried, setHasTried] = useState(false);
  const set = (change: Partial<AddForm>): void => setForm({ ...form, ...change });
  const problem = hasTried ? problemOf(form, now, zone) : null;
  const { same, before, others } = knownAt(opportunities, form, (id) => isClosed(stageOf(historyOf(workspace, id))));
  const recruiters = people.filter(({ roles }) => roles.includes('recruiter'));
  const save = async (): Promise<void> => {
    setHasTried(true);
    if (same !== null || problemOf(form, now, zone) !== null) return;
    const answer = await send('opportunity.add', additionOf(form, { opportunities, people }, now, zone));
    if (!answer.ok) return;
    // Closed first, or the way back from its page would lead into this dialog again.
    onClose();
    navigate(`/opportunities/${answer.value.opportunityId}`);
  };
  return (
    <Dialog open isForm onClose={onClose} title={say('opportunities.add.title')}>
      <Form onSubmit={save}>
        <Pair>
          <SuggestField
            label={say('opportunities.add.company')}
            value={form.company}
            suggestions={distinct(opportunities.map(({ company }) => company))}
            problem={problem === 'company' ? say('opportunities.add.company.missing') : null}
            onChange={(company) => set({ company })}
          />
          <TextField label={say('opportunities.add.role')} value={form.role} maxLength={200} onChange={(role) => set({ role })} />
        </Pair>
        <div role="status">
          {same !== null && <KnownNote words={say('opportunities.add.same', { company: same.company })} known={same} onOpen={onClose} />}
          {before !== null && (
            <KnownNote words={say('opportunities.add.before', { company: before.company })} known={before} onOpen={onClose} />
          )}
          {same === null && before === null && others[0] !== undefined && (
            <KnownNote
              words={say('opportunities.add.others', { roles: others.map(({ role }) => role || say('opportunities.role.unknown')) })}
              known={others[0]}
              onOpen={onClose}
            />
          )}
        </div>
        <Fieldset legend={say('opportunities.add.route')}>
          <Segmented
            label={say('opportunities.add.route')}
            value={form.route}
            options={ROUTES.map((value) => ({ value, label: say(`log.route.${value}`) }))}
            onChange={(route) => set({ route })}
          />
          {form.route === 'recruiter' && (
            <Pair>
              <SuggestField
                label={say('opportunities.add.recruiter')}
                value={form.recruiter}
                suggestions={distinct(recruiters.map(({ name }) => name))}
                onChange={(recruiter) => set({ recruiter })}
              />
              <SuggestField
                label={say('opportunities.add.agency')}
                value={form.agency}
                suggestions={distinct(recruiters.map(({ company }) => company))}
                onChange={(agency) => set({ agency })}
              />
            </Pair>
          )}
        </Fieldset>
        <Pair>
          <SuggestField
            label={say('opportunities.source')}
            hint={say('opportunities.source.hint')}
            value={form.source}
            suggestions={sourcesKnown(opportunities)}
            onChange={(source) => set({ source })}
          />
          <DateField
            label={say('opportunities.add.applied')}
            value={form.appliedOn}
            problem={problem === 'day' || problem === 'future' ? say(`opportunities.add.applied.${problem}`) : null}
            onChange={(appliedOn) => set({ appliedOn })}
          />
        </Pair>
        <FormEnd>
          <Button look="primary" type="submit" disabled={same !== null}>
            {say('opportunities.add.save')}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {say('opportunities.cancel')}
          </Button>
        </FormEnd>
      </Form>
    </Dialog>
  );
}

interface KnownNoteProps {
  readonly words: string;
  readonly known: Opportunity;
  readonly onOpen: () => void;
}

/** That something is followed there already, and the way to it. */
function KnownNote({ words, known, onOpen }: KnownNoteProps) {
  const say = useSay();
  return (
    <p className={styles['known']}>
      {words}{' '}
      <Link to={`/opportunities/${known.id}`} className={styles['open'] ?? ''} onClick={onOpen}>
        {say('opportunities.add.open')}
      </Link>
    </p>
  );
}
