import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { Command } from 'cmdk';
import { Briefcase, Mail, MessageSquareQuote, NotebookPen, Pencil, PhoneIncoming, Plus, Scale, Search, User } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { opportunityIdSchema } from '../../../core/model/ids.ts';
import { useNow, usePlan, usePreferences, useSend, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { nodeOf, whenOf } from '../../actions/when.ts';
import { useOpenQuick } from '../../quick/use-open-quick.ts';
import { useQuickKeys } from '../../quick/use-quick-keys.ts';
import { classNames } from '../../ui/class-names.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import layer from '../../ui/layer.module.css';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { find, pressing } from './found.ts';
import { findCompany } from './found-company.ts';
import { findAnswers } from './found-answers.ts';
import { findDebriefs } from './found-debriefs.ts';
import { findHappenings, type FoundHappening } from './found-happenings.ts';
import { findLetters } from './found-letters.ts';
import { findOffers } from './found-offers.ts';
import { matches } from './match.ts';
import styles from './Palette.module.css';
import { useCommands } from './use-commands.tsx';

export interface PaletteProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly undo: () => void;
  readonly onShowKeyMap: () => void;
}

/** Finds anything and does anything, from anywhere. */
export function Palette(props: PaletteProps) {
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  return (
    <BaseDialog.Root open={props.open} onOpenChange={(open) => (open ? undefined : props.onClose())}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={layer['scrim']} />
        <BaseDialog.Popup className={classNames(layer['layer'], styles['palette'])} initialFocus={input}>
          <BaseDialog.Title className={text['unseen']}>{say('palette.title')}</BaseDialog.Title>
          <PaletteBody {...props} input={input} />
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

function PaletteBody({ onClose, undo, onShowKeyMap, input }: PaletteProps & { readonly input: React.RefObject<HTMLInputElement | null> }) {
  const say = useSay();
  const now = useNow();
  const { zone } = useSettings();
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const [path, navigate] = useLocation();
  const send = useSend();
  const [query, setQuery] = useState('');
  const steps = pressing(actions);
  const company = findCompany(query, workspace, steps, now);
  const found = find({ query, workspace, pressing: steps, besides: company, say });
  const openId = opportunityIdSchema.safeParse(path.split('/')[2]).data ?? null;
  const happenings = findHappenings({ query, workspace, openId, now, say });
  const debriefs = findDebriefs({ query, workspace, now, say });
  const offers = findOffers({ query, workspace, now, say });
  const letters = findLetters({ query, workspace, actions, now, say });
  const answers = findAnswers(query, workspace);
  const commands = useCommands({ undo, showKeyMap: onShowKeyMap }).filter(({ label }) => matches(query, label));
  const openCaller = useOpenQuick('caller');
  const callerKeys = useQuickKeys('caller');
  const leave = (run: () => void) => () => {
    onClose();
    run();
  };
  const { singleLetterKeys } = usePreferences();
  const letter = (key: string): readonly string[] => (singleLetterKeys ? [key] : []);
  const go = (to: string) => leave(() => navigate(to));
  const note = ({ opportunityId, happening: { id, does } }: FoundHappening) =>
    does.kind === 'note' ? leave(() => void send('event.add', does.event)) : go(`/opportunities/${opportunityId}?happened=${id}`);

  return (
    <Command shouldFilter={false} label={say('palette.title')} loop>
      <div className={styles['query']}>
        <Search aria-hidden="true" />
        <Command.Input
          ref={input}
          value={query}
          onValueChange={setQuery}
          placeholder={say('palette.placeholder')}
          className={styles['input']}
        />
      </div>
      <Command.List className={styles['rows']} label={say('palette.results')}>
        {company !== null && (
          <Group heading={company.name} isEmpty={false}>
            {company.steps.map(({ action, does, about, key, to }) => (
              <Row
                key={action.key}
                id={action.key}
                icon={key === 'L' ? <Mail aria-hidden="true" /> : <Node kind={nodeOf(action, now)} />}
                keys={key === null ? [] : letter(key)}
                onChoose={go(to)}
              >
                {say(does)} <em>{[about === null ? '' : say(about), say(whenOf(action, now, zone))].filter(Boolean).join(', ')}</em>
              </Row>
            ))}
            {company.roles.map(({ id, role, stage, to }) => (
              <Row key={id} id={id} icon={<Briefcase aria-hidden="true" />} onChoose={go(to)}>
                {say('palette.open', { company: role === '' ? company.name : role })} <em>{say(stage)}</em>
              </Row>
            ))}
            <CallerRow name={company.caller} keys={callerKeys} onChoose={leave(() => openCaller(company.caller))} />
          </Group>
        )}
        <Group heading={say('palette.group.actions')} isEmpty={found.actions.length === 0}>
          {found.actions.map(({ action, company, to }) => (
            <Row key={action.key} id={action.key} icon={<Node kind={nodeOf(action, now)} />} onChoose={go(to)}>
              {say(action.title)} <em>{[company, say(whenOf(action, now, zone))].filter(Boolean).join(', ')}</em>
            </Row>
          ))}
        </Group>
        <Group heading={say('palette.group.happened')} isEmpty={happenings.length === 0}>
          {happenings.map((found) => {
            const { happening, opportunityId, company, role } = found;
            const { id, label, does } = happening;
            return (
              <Row key={`${opportunityId} ${id}`} id={`${opportunityId} ${id}`} icon={<Pencil aria-hidden="true" />} onChoose={note(found)}>
                {does.kind === 'note' ? say(label) : say('happened.asks', { label: say(label) })}{' '}
                <em>{[company, role].filter(Boolean).join(', ')}</em>
              </Row>
            );
          })}
        </Group>
        <Group heading={say('palette.group.opportunities')} isEmpty={found.opportunities.length === 0}>
          {found.opportunities.map(({ id, company, role, to }) => (
            <Row key={id} id={id} icon={<Briefcase aria-hidden="true" />} onChoose={go(to)}>
              {say('palette.open', { company })} <em>{role}</em>
            </Row>
          ))}
        </Group>
        <Group heading={say('palette.group.people')} isEmpty={found.people.length === 0}>
          {found.people.map(({ person, role, to }) => (
            <Row key={person.id} id={person.id} icon={<User aria-hidden="true" />} onChoose={go(to)}>
              {person.name}{' '}
              <em>
                {[
                  person.title !== '' || role === null ? person.title : say(`palette.role.${role}`),
                  person.company === company?.name ? '' : person.company,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </em>
            </Row>
          ))}
          {company === null && found.people[0] !== undefined && (
            <CallerRow
              name={found.people[0].person.name}
              keys={callerKeys}
              onChoose={leave(() => openCaller(found.people[0]?.person.name))}
            />
          )}
        </Group>
        <Group heading={say('palette.group.letters')} isEmpty={letters.length === 0}>
          {letters.map(({ name, words, about, company, to }) => (
            <Row key={to} id={to} icon={<Mail aria-hidden="true" />} onChoose={go(to)}>
              {say('palette.write.to', { name })}{' '}
              <em>{[say(words), about === null ? '' : say(about), company].filter(Boolean).join(', ')}</em>
            </Row>
          ))}
        </Group>
        <Group heading={say('palette.group.answers')} isEmpty={answers.length === 0}>
          {answers.map(({ id, question, about, to }) => (
            <Row key={id} id={id} icon={<MessageSquareQuote aria-hidden="true" />} onChoose={go(to)}>
              {question} <em>{about}</em>
            </Row>
          ))}
        </Group>
        <Group
          heading={say('palette.group.commands')}
          isEmpty={commands.length + debriefs.length + offers.length === 0 && company === null}
        >
          {company !== null && (
            <Row id="log-again" icon={<Plus aria-hidden="true" />} onChoose={go(company.logPlace)}>
              {say('palette.log-at', { company: company.name })}
            </Row>
          )}
          {debriefs.map(({ opportunityId, words, role, to }) => (
            <Row
              key={opportunityId}
              id={`debrief ${opportunityId}`}
              icon={<NotebookPen aria-hidden="true" />}
              keys={letter('D')}
              onChoose={go(to)}
            >
              {say(words)} <em>{role}</em>
            </Row>
          ))}
          {offers.map(({ opportunityId, words, role, to }) => (
            <Row key={to} id={`offer ${opportunityId}`} icon={<Scale aria-hidden="true" />} onChoose={go(to)}>
              {say(words)} <em>{role}</em>
            </Row>
          ))}
          {commands.map(({ id, icon: Icon, label, keys, run }) => (
            <Row key={id} id={id} icon={<Icon aria-hidden="true" />} keys={keys} onChoose={leave(run)}>
              {label}
            </Row>
          ))}
        </Group>
      </Command.List>
      {/* Not in the list, which may hold nothing but results. */}
      <Command.Empty className={styles['none']}>{say('palette.none')}</Command.Empty>
    </Command>
  );
}

function Group({ heading, isEmpty, children }: { readonly heading: string; readonly isEmpty: boolean; readonly children: ReactNode }) {
  if (isEmpty) return null;
  return (
    <Command.Group heading={heading} className={styles['group']}>
      {children}
    </Command.Group>
  );
}

/** The caller card of somebody, with the keys that open it from anywhere. */
function CallerRow({ name, keys, onChoose }: { readonly name: string; readonly keys: readonly string[]; readonly onChoose: () => void }) {
  const say = useSay();
  return (
    <Row id="caller-card" icon={<PhoneIncoming aria-hidden="true" />} keys={keys} onChoose={onChoose}>
      {say('caller.show')} <em>{name}</em>
    </Row>
  );
}

interface RowProps {
  readonly id: string;
  readonly icon: ReactNode;
  readonly keys?: readonly string[];
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

function Row({ id, icon, keys = [], onChoose, children }: RowProps) {
  return (
    <Command.Item value={id} onSelect={onChoose} className={styles['row']}>
      <span className={styles['icon']}>{icon}</span>
      <span className={styles['words']}>{children}</span>
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
    </Command.Item>
  );
}
