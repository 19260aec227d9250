import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { newestDebriefPlace } from '../../core/debrief/rounds.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import { useNow, useSend, useWholeWorkspace } from '../data/services.ts';
import { useOpenQuick } from '../quick/use-open-quick.ts';
import { MenuItem, MenuSeparator } from '../ui/Menu.tsx';
import { useSay } from '../ui/say.ts';

export interface OpportunityItemsProps {
  readonly opportunity: Pick<Opportunity, 'id' | 'company'>;
  /** What the screen adds before the last one, which removes it. */
  readonly children?: ReactNode;
  /** It is about to go, and the focus of its row with it. */
  readonly onRemoving?: () => void;
  readonly onRemoved?: () => void;
}

/** What can be done with an opportunity wherever it is shown, in a menu. */
export function OpportunityItems({ opportunity: { id, company }, children, onRemoving, onRemoved }: OpportunityItemsProps) {
  const say = useSay();
  const send = useSend();
  const openCaller = useOpenQuick('caller');
  const now = useNow();
  const workspace = useWholeWorkspace();
  const [, navigate] = useLocation();
  const debrief = newestDebriefPlace(workspace, id, now);
  const remove = async (): Promise<void> => {
    onRemoving?.();
    const answer = await send('opportunity.remove', { id });
    if (answer.ok) onRemoved?.();
  };
  return (
    <>
      <MenuItem onChoose={() => navigate(`/log?opportunity=${id}`)}>{say('opportunity.log-again')}</MenuItem>
      {debrief !== null && <MenuItem onChoose={() => navigate(debrief)}>{say('opportunity.menu.debrief')}</MenuItem>}
      <MenuItem onChoose={() => navigate(`/opportunities/${id}?letters`)}>{say('opportunity.tab.letters')}</MenuItem>
      <MenuItem onChoose={() => openCaller(company)}>{say('caller.show')}</MenuItem>
      {children}
      <MenuSeparator />
      <MenuItem onChoose={() => void remove()}>{say('opportunity.remove')}</MenuItem>
    </>
  );
}
