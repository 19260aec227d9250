import { Ellipsis } from 'lucide-react';
import { useLocation } from 'wouter';
import type { Case } from '../../../core/playbook/case.ts';
import { stageOf } from '../../../core/playbook/stage.ts';
import { customStageOf } from '../../../core/standing/custom-stage.ts';
import { milestones } from '../../../core/standing/milestones.ts';
import { customStageWords } from '../../../core/standing/standing-words.ts';
import { useNow, useSettings } from '../../data/services.ts';
import type { Happening } from '../../happenings/happening.ts';
import { OpportunityItems } from '../../opportunities/OpportunityItems.tsx';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
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
  const now = useNow();
  const [, navigate] = useLocation();
  const { customStages } = useSettings();
  const { opportunity, interviews, events } = facts;
  const own = customStageOf(events, customStages);
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
            <OpportunityItems opportunity={opportunity} onRemoved={() => navigate('/opportunities')}>
              <MenuItem onChoose={onEdit}>{say('opportunity.edit')}</MenuItem>
            </OpportunityItems>
          </Menu>
        </div>
      </div>
      <StageSteps milestones={milestones({ stage: stageOf(events), interviews, events, now })} />
    </header>
  );
}
