import { Ellipsis } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Case } from '../../../core/playbook/case.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import { customStageOf } from '../../../core/standing/custom-stage.ts';
import { milestones } from '../../../core/standing/milestones.ts';
import { customStageWords } from '../../../core/standing/standing-words.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import type { Happening } from '../../happenings/happening.ts';
import { useOpenQuick } from '../../quick/use-open-quick.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { Monogram } from '../../ui/Monogram.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { HappenedMenu } from './HappenedMenu.tsx';
import styles from './Head.module.css';
import { StageSteps } from './StageSteps.tsx';

export interface HeadProps {
  readonly facts: Case;
  readonly onEdit: () => void;
  readonly onAsk: (happening: Happening) => void;
}

/** Which opportunity it is, what can be done with it, and how far it came. */
export function Head({ facts, onEdit, onAsk }: HeadProps) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const openCaller = useOpenQuick('caller');
  const { customStages } = useSettings();
  const { opportunity, interviews, events } = facts;
  const own = customStageOf(events, customStages);
  const remove = async (): Promise<void> => {
    const answer = await send('opportunity.remove', { id: opportunity.id });
    if (answer.ok) navigate('/opportunities');
  };
  return (
    <header>
      <div className={styles['head']}>
        <Monogram name={opportunity.company} size="large" />
        <div className={styles['names']}>
          <h1 className={text['title']}>{opportunity.role === '' ? say('opportunity.role.unknown') : opportunity.role}</h1>
          <p className={text['second']}>
            {own === null
              ? opportunity.company
              : say('opportunity.head.own-stage', { company: opportunity.company, stage: say(customStageWords(own)) })}
          </p>
        </div>
        <div className={styles['acts']}>
          <HappenedMenu facts={facts} onAsk={onAsk} />
          <Menu align="end" trigger={<Button iconOnly aria-label={say('opportunity.more')} icon={<Ellipsis aria-hidden="true" />} />}>
            <MenuItem onChoose={() => navigate(`/log?opportunity=${opportunity.id}`)}>{say('opportunity.log-again')}</MenuItem>
            <MenuItem onChoose={() => openCaller(opportunity.company)}>{say('caller.show')}</MenuItem>
            <MenuItem onChoose={onEdit}>{say('opportunity.edit')}</MenuItem>
            <MenuSeparator />
            <MenuItem onChoose={() => void remove()}>{say('opportunity.remove')}</MenuItem>
          </Menu>
        </div>
      </div>
      <StageSteps milestones={milestones({ stage: stageOf(events), interviews, events, now })} />
    </header>
  );
}
