import {
  ArrowRightLeft,
  Briefcase,
  Building2,
  Calendar,
  CircleAlert,
  Flag,
  ListOrdered,
  MapPin,
  Plus,
  Reply,
  Route,
  User,
} from 'lucide-react';
import type { LogForm } from '../../core/quick-log/log-form.ts';
import type { ShownChip } from './shown-chips.ts';

const ICONS = {
  company: Building2,
  role: Briefcase,
  round: ListOrdered,
  people: User,
  when: Calendar,
  format: MapPin,
  decision: Flag,
  channel: Reply,
} as const;

/** The picture before a chip's words; what is wrong and what is missing have their own. */
export function ChipIcon({ chip, form }: { readonly chip: ShownChip; readonly form: LogForm }) {
  if (chip.problem !== null) return <CircleAlert aria-hidden="true" />;
  if (chip.look === 'ask') return <Plus aria-hidden="true" />;
  if (chip.part === 'route')
    return form.route?.value.kind === 'direct' ? <ArrowRightLeft aria-hidden="true" /> : <Route aria-hidden="true" />;
  const Icon = ICONS[chip.part];
  return <Icon aria-hidden="true" />;
}
