import {
  Building2,
  Calendar,
  CalendarClock,
  CalendarX,
  CircleAlert,
  CircleHelp,
  Flag,
  Handshake,
  type LucideIcon,
  Mail,
  MessageSquareText,
  Milestone,
  PhoneIncoming,
  PhoneOutgoing,
  Plus,
  Quote,
  Reply,
  User,
  Users,
} from 'lucide-react';
import type { HappenedChip } from '../../core/capture/capture.ts';
import type { SaidFact } from '../../core/capture/said-fact.ts';

const PARTS = { kind: CircleHelp, person: User, about: Building2, when: Calendar } as const;

const FACTS = {
  stage: Milestone,
  decision: Flag,
  channel: Reply,
  'direct-note': Mail,
  advised: CalendarClock,
  cancelled: CalendarX,
  missed: CalendarX,
  moved: CalendarClock,
  offer: Handshake,
  deadline: CalendarClock,
  start: Calendar,
  told: Quote,
} as const satisfies Record<Exclude<SaidFact['kind'], 'contact'>, LucideIcon>;

const MEDIA = { phone: PhoneIncoming, mail: Mail, post: Mail, message: MessageSquareText, 'in-person': Users } as const;

interface HappenedIconProps {
  readonly chip: HappenedChip;
  readonly fact: SaidFact | null;
  readonly isWrong: boolean;
}

/** The picture before a chip's words; what is wrong and what is missing have their own. */
export function HappenedIcon({ chip: { part, state }, fact, isWrong }: HappenedIconProps) {
  if (isWrong) return <CircleAlert aria-hidden="true" />;
  if (state === 'open' || state === 'offered') return <Plus aria-hidden="true" />;
  if (fact === null) {
    const Part = PARTS[isPart(part) ? part : 'kind'];
    return <Part aria-hidden="true" />;
  }
  if (fact.kind === 'contact' && fact.medium === 'phone') {
    return fact.direction === 'in' ? <PhoneIncoming aria-hidden="true" /> : <PhoneOutgoing aria-hidden="true" />;
  }
  const Fact = fact.kind === 'contact' ? MEDIA[fact.medium] : FACTS[fact.kind];
  return <Fact aria-hidden="true" />;
}

const isPart = (part: string): part is keyof typeof PARTS => Object.hasOwn(PARTS, part);
