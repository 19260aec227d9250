import { pausedUntil } from '../../../core/reminders/pause.ts';
import { heldUntil } from '../../../core/reminders/quiet.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';
import { useNow, useSettings } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';

/** Why nothing rings now, or when it will be quiet. */
export function QuietNote() {
  const say = useSay();
  const now = useNow();
  const settings = useSettings();
  const { quietHours, zone } = settings;
  const paused = pausedUntil(settings, now);
  const held = heldUntil(settings, now);
  if (paused !== null) return <span>{say('inbox.paused', { at: { at: paused, as: 'smart' } })}</span>;
  if (held !== null) return <span>{say('inbox.quiet.now', { at: { at: held, as: 'smart' } })}</span>;
  if (quietHours === null) return null;
  return <span>{say('inbox.quiet', { at: { at: instantOf(dayOf(now, zone), quietHours.from, zone), as: 'time' } })}</span>;
}
