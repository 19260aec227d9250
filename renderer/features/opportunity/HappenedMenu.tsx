import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Case } from '../../../core/playbook/case.ts';
import { useNow, useSend } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { ChannelDialog } from './ChannelDialog.tsx';
import { DecisionDialog } from './DecisionDialog.tsx';
import { type Happening, happeningsOf } from './happened.ts';

/** Writes down in two clicks that something happened: it moves the plan. */
export function HappenedMenu({ facts }: { readonly facts: Case }) {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [asking, setAsking] = useState<'date' | 'channel' | null>(null);
  const { contact, recruiter, stages } = happeningsOf(facts, now);
  const items = (happenings: readonly Happening[]) =>
    happenings.map(({ label, event }) => (
      <MenuItem key={label.key} onChoose={() => void send('event.add', event)}>
        {say(label)}
      </MenuItem>
    ));
  return (
    <>
      <Menu trigger={<Button icon={<Pencil aria-hidden="true" />}>{say('opportunity.happened')}</Button>} align="end">
        {items(contact)}
        {recruiter.length > 0 && <MenuSeparator />}
        {items(recruiter)}
        <MenuSeparator />
        <MenuItem onChoose={() => setAsking('date')}>{say('opportunity.happened.date')}</MenuItem>
        <MenuItem onChoose={() => setAsking('channel')}>{say('opportunity.happened.channel')}</MenuItem>
        {stages.length > 0 && <MenuSeparator />}
        {items(stages)}
      </Menu>
      {asking === 'date' && <DecisionDialog facts={facts} onClose={() => setAsking(null)} />}
      {asking === 'channel' && <ChannelDialog facts={facts} onClose={() => setAsking(null)} />}
    </>
  );
}
