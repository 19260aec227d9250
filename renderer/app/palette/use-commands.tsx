import {
  AudioLines,
  BookOpenText,
  Briefcase,
  BriefcaseBusiness,
  CalendarClock,
  ChartNoAxesColumn,
  Folder,
  Info,
  Keyboard,
  ListPlus,
  ListStart,
  Mail,
  MessageSquarePlus,
  MessageSquareQuote,
  type LucideIcon,
  Moon,
  Palette,
  Pause,
  PhoneIncoming,
  Play,
  Plus,
  Scale,
  Settings2,
  Sheet,
  Sun,
  SunMedium,
  Undo2,
  UserRoundPlus,
  UsersRound,
  ScrollText,
} from 'lucide-react';
import { useLocation } from 'wouter';
import { addMs, DAY_MS } from '../../../core/time/instant.ts';
import { useNow, useSend, useSettings, useStatus } from '../../data/services.ts';
import { useExample } from '../../data/use-example.ts';
import { useExport } from '../../export/use-export.ts';
import { useOpenQuick } from '../../quick/use-open-quick.ts';
import { useQuickKeys } from '../../quick/use-quick-keys.ts';
import { useSay } from '../../ui/say.ts';

/** Something the palette does. */
export interface Command {
  readonly id: string;
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys: readonly string[];
  readonly run: () => void;
}

/** Everything that can be done from anywhere and exists today. */
export const useCommands = ({ undo, showKeyMap }: { readonly undo: () => void; readonly showKeyMap: () => void }): readonly Command[] => {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const [, navigate] = useLocation();
  const example = useExample();
  const save = useExport();
  const { undo: undoable, platform, preferences } = useStatus();
  const { remindersPausedUntilAt } = useSettings();
  const { singleLetterKeys, theme } = preferences;
  const isPaused = remindersPausedUntilAt !== null && remindersPausedUntilAt > now;
  const modified = (key: string): readonly string[] => [say(platform === 'darwin' ? 'app.key.command' : 'app.key.control'), key];
  const [openCapture, openCaller] = [useOpenQuick('capture'), useOpenQuick('caller')];
  const [captureKeys, callerKeys] = [useQuickKeys('capture'), useQuickKeys('caller')];
  const letter = (key: string): readonly string[] => (singleLetterKeys ? [key] : []);
  const go = (to: string) => () => navigate(to);
  const themes = [
    { id: 'light', icon: Sun },
    { id: 'dark', icon: Moon },
    { id: 'system', icon: Palette },
  ] as const;

  return [
    { id: 'log', icon: Plus, label: say('palette.command.log'), keys: letter('N'), run: go('/log') },
    { id: 'capture', icon: ListStart, label: say('capture.title'), keys: captureKeys, run: () => openCapture() },
    { id: 'caller', icon: PhoneIncoming, label: say('caller.title'), keys: callerKeys, run: () => openCaller() },
    { id: 'add', icon: ListPlus, label: say('palette.command.add'), keys: [], run: go('/opportunities?add') },
    { id: 'today', icon: SunMedium, label: say('app.screen.today'), keys: modified('1'), run: go('/today') },
    { id: 'opportunities', icon: Briefcase, label: say('app.screen.opportunities'), keys: modified('2'), run: go('/opportunities') },
    { id: 'people', icon: UsersRound, label: say('app.screen.people'), keys: modified('3'), run: go('/people') },
    { id: 'add-person', icon: UserRoundPlus, label: say('palette.command.add-person'), keys: [], run: go('/people?add') },
    { id: 'preparation', icon: BookOpenText, label: say('app.screen.preparation'), keys: modified('4'), run: go('/preparation') },
    { id: 'answers', icon: MessageSquareQuote, label: say('palette.command.answers'), keys: [], run: go('/preparation/answers') },
    { id: 'answer', icon: MessageSquarePlus, label: say('palette.command.answer'), keys: [], run: go('/preparation/answers?add') },
    { id: 'practise', icon: AudioLines, label: say('palette.command.practise'), keys: [], run: go('/preparation/practice') },
    { id: 'templates', icon: Mail, label: say('palette.command.templates'), keys: [], run: go('/letters/templates') },
    { id: 'offers', icon: Scale, label: say('app.screen.offers'), keys: modified('5'), run: go('/offers') },
    { id: 'present-job', icon: BriefcaseBusiness, label: say('offerTerms.present.go'), keys: [], run: go('/offers/present') },
    { id: 'insights', icon: ChartNoAxesColumn, label: say('app.screen.insights'), keys: modified('6'), run: go('/insights') },
    { id: 'settings', icon: Settings2, label: say('app.screen.settings'), keys: modified('7'), run: go('/settings') },
    ...(undoable === null
      ? []
      : [{ id: 'undo', icon: Undo2, label: say('palette.command.undo', { what: say(undoable) }), keys: modified('Z'), run: undo }]),
    {
      id: 'pause',
      icon: isPaused ? Play : Pause,
      label: say(isPaused ? 'palette.command.resume' : 'palette.command.pause'),
      keys: [],
      run: () => void send('reminders.pause', { untilAt: isPaused ? null : addMs(now, DAY_MS) }),
    },
    {
      id: 'example',
      icon: Info,
      label: say(example.isShown ? 'palette.command.example-leave' : 'palette.command.example-open'),
      keys: [],
      run: () => void example.toggle(),
    },
    ...themes
      .filter(({ id }) => id !== theme)
      .map(({ id, icon }) => ({
        id,
        icon,
        label: say(`palette.command.${id}`),
        keys: [],
        run: () => void send('preferences.update', { theme: id }),
      })),
    { id: 'report', icon: ScrollText, label: say('report.open'), keys: [], run: go('/insights/report') },
    { id: 'export-list', icon: Sheet, label: say('export.list'), keys: [], run: () => void save('list') },
    { id: 'export-deadlines', icon: CalendarClock, label: say('export.deadlines'), keys: [], run: () => void save('deadlines') },
    { id: 'folder', icon: Folder, label: say('palette.command.folder'), keys: [], run: () => void send('folder.reveal', {}) },
    { id: 'keys', icon: Keyboard, label: say('palette.command.keys'), keys: letter('?'), run: showKeyMap },
  ];
};
