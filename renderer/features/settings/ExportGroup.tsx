import { CalendarClock, Printer, Sheet } from 'lucide-react';
import { useSettings } from '../../data/services.ts';
import { useExport } from '../../export/use-export.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { Group, Line } from './Group.tsx';

/** The list and the deadlines as files that other programs open. */
export function ExportGroup() {
  const say = useSay();
  const save = useExport();
  const { hideDetails } = useSettings();
  return (
    <Group title={say('export.title')}>
      <Line label={say('export.list.label')} detail={say('export.list.detail')}>
        <Button
          size="small"
          icon={<Sheet aria-hidden="true" />}
          aria-label={say('export.save.named', { what: say('export.list.label') })}
          onClick={() => void save('list')}
        >
          {say('export.save')}
        </Button>
      </Line>
      <Line label={say('export.paper.label')} detail={say('export.paper.detail')}>
        <Button
          size="small"
          icon={<Printer aria-hidden="true" />}
          aria-label={say('export.save.named', { what: say('export.paper.label') })}
          onClick={() => void save('paper')}
        >
          {say('export.save')}
        </Button>
      </Line>
      <Line
        label={say('export.deadlines.label')}
        detail={hideDetails ? `${say('export.deadlines.detail')} ${say('export.deadlines.hidden')}` : say('export.deadlines.detail')}
      >
        <Button
          size="small"
          icon={<CalendarClock aria-hidden="true" />}
          aria-label={say('export.save.named', { what: say('export.deadlines.label') })}
          onClick={() => void save('deadlines')}
        >
          {say('export.save')}
        </Button>
      </Line>
    </Group>
  );
}
