import { ChevronRight, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import type { InterviewBrief } from '../../../core/brief/brief-of.ts';
import type { Panelist } from '../../../core/brief/panel.ts';
import type { PanelMember } from '../../../core/model/brief.ts';
import type { PersonId } from '../../../core/model/ids.ts';
import { useSend } from '../../data/services.ts';
import { useEditedPerson } from '../../people/use-edited-person.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { AddPerson } from './AddPerson.tsx';
import type { EditBrief } from './edit-brief.ts';
import { InPlace } from '../../ui/InPlace.tsx';
import { LINE_LIMIT, NOTES_LIMIT } from './limits.ts';
import styles from './Panel.module.css';
import { aboutThem } from '../../preparation/brief-words.ts';
import { isPage, linksIn } from '../../preparation/links.ts';
import { PersonPages } from '../../preparation/PersonPages.tsx';

interface PanelProps {
  readonly brief: InterviewBrief;
  readonly edit: EditBrief;
  readonly onLeave: () => void;
}

/** Who will be there, who decides, and what is known of each. */
export function Panel({ brief, edit, onLeave }: PanelProps) {
  const say = useSay();
  const send = useSend();
  const [isAdding, setAdding] = useState(false);
  const { panel, colleagues, interview, opportunity } = brief;
  const seat = (id: PersonId): void =>
    void send('interview.update', { ...interview, interviewerIds: [...interview.interviewerIds.filter((each) => each !== id), id] });
  return (
    <section aria-labelledby="panel">
      <h2 id="panel" className={text['heading']}>
        {say(panel.some(({ decides }) => decides) ? 'preparation.panel' : 'preparation.panel.there')}
      </h2>
      {panel.length === 0 && <p className={styles['none']}>{say('preparation.panel.none')}</p>}
      <ul className={styles['panel']}>
        {panel.map((panelist) => (
          <Seat key={panelist.person.id} panelist={panelist} brief={brief} edit={edit} onLeave={onLeave} />
        ))}
      </ul>
      {colleagues.length === 0 ? (
        <Button look="quiet" size="small" icon={<Plus aria-hidden="true" />} onClick={() => setAdding(true)}>
          {say('preparation.panel.add')}
        </Button>
      ) : (
        <Menu
          trigger={
            <Button look="quiet" size="small" icon={<Plus aria-hidden="true" />}>
              {say('preparation.panel.add')}
            </Button>
          }
        >
          {colleagues.map(({ id, name, title }) => (
            <MenuItem key={id} onChoose={() => seat(id)} end={title}>
              {name}
            </MenuItem>
          ))}
          <MenuItem onChoose={() => setAdding(true)}>{say('preparation.panel.add.other')}</MenuItem>
        </Menu>
      )}
      <AddPerson open={isAdding} company={opportunity.company} onClose={() => setAdding(false)} onAdded={seat} />
    </section>
  );
}

function Seat({ panelist, brief, edit, onLeave }: PanelProps & { readonly panelist: Panelist }) {
  const say = useSay();
  const send = useSend();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { person, part, decides, askedBefore, reactions } = panelist;
  const { interview, panel } = brief;
  const change = (given: Partial<PanelMember>): void =>
    edit((own) => ({
      ...own,
      panel: panel.map((each) => ({
        personId: each.person.id,
        part: each.part,
        decides: each.decides,
        ...own.panel.find(({ personId }) => personId === each.person.id),
        ...(each.person.id === person.id ? given : {}),
      })),
    }));
  const remove = (): void => {
    edit((own) => ({ ...own, panel: own.panel.filter(({ personId }) => personId !== person.id) }));
    onLeave();
    if (interview.interviewerIds.includes(person.id)) {
      void send('interview.update', { ...interview, interviewerIds: interview.interviewerIds.filter((each) => each !== person.id) });
    }
  };
  return (
    <li>
      <button type="button" className={styles['seat']} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        <span className={styles['name']}>{person.name}</span>
        <span className={styles['about']}>{aboutThem(panelist, say) || say('preparation.panel.new')}</span>
        <ChevronRight className={styles['open']} aria-hidden="true" />
      </button>
      <div id={id} className={styles['card']} hidden={!isOpen}>
        <InPlace
          label={say('preparation.panel.part')}
          placeholder={say('preparation.panel.part.placeholder')}
          limit={LINE_LIMIT}
          value={part}
          onWrite={(words) => change({ part: words })}
          onLeave={onLeave}
        />
        <CheckItem checked={decides} onChange={(next) => change({ decides: next })}>
          {say('preparation.panel.has-last-word')}
        </CheckItem>
        <Known panelist={panelist} />
        {askedBefore.length > 0 && (
          <div>
            <h3 className={styles['term']}>{say('preparation.panel.asked')}</h3>
            <ul className={styles['quotes']}>
              {askedBefore.map(({ question, times }) => (
                <li key={question}>{times > 1 ? say('preparation.panel.asked.times', { question, times }) : question}</li>
              ))}
            </ul>
          </div>
        )}
        {reactions.length > 0 && (
          <div>
            <h3 className={styles['term']}>{say('preparation.panel.reactions')}</h3>
            <ul className={styles['quotes']}>
              {reactions.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        )}
        <Button look="quiet" size="small" onClick={remove}>
          {say('preparation.panel.remove')}
        </Button>
      </div>
    </li>
  );
}

/** What was found out about somebody: kept with the person, so that every later brief has it. */
function Known({ panelist: { person } }: { readonly panelist: Panelist }) {
  const say = useSay();
  const known = useEditedPerson(person);
  const { research, links, title } = known.value;
  return (
    <>
      <InPlace
        label={say('preparation.panel.title')}
        placeholder={say('preparation.panel.title.placeholder')}
        limit={LINE_LIMIT}
        value={title}
        onWrite={(words) => known.edit((last) => ({ ...last, title: words }))}
        onLeave={known.leave}
      />
      <InPlace
        label={say('preparation.panel.research')}
        placeholder={say('preparation.panel.research.placeholder')}
        isLong
        human
        limit={NOTES_LIMIT}
        value={research}
        onWrite={(words) => known.edit((last) => ({ ...last, research: words }))}
        onLeave={known.leave}
      />
      <InPlace
        label={say('preparation.panel.links')}
        placeholder={say('preparation.panel.links.placeholder')}
        isLong
        limit={NOTES_LIMIT}
        value={links.join('\n')}
        problem={links.every(isPage) ? null : say('preparation.panel.links.problem')}
        onWrite={(words) => known.edit((last) => ({ ...last, links: linksIn(words) }))}
        onLeave={known.leave}
      />
      <PersonPages links={links} />
    </>
  );
}
