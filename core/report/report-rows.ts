import { type Message, message } from '../messages/message.ts';
import type { ActivityReport } from './activity-report.ts';

const columns = ['day', 'time', 'company', 'role', 'kind', 'what', 'about', 'people', 'route', 'source', 'stage', 'notes'] as const;

/** Between several of one kind in a cell. */
const AND = '; ';

/** The report as a table, with a line of headings: one line for each activity, by its time. */
export const reportRows = ({ opportunities }: ActivityReport, say: (words: Message) => string): readonly (readonly string[])[] => {
  const lines = opportunities.flatMap(({ company, role, source, route, stage, activities }) =>
    activities.map(({ at, on, time, kind, what, about, people, notes }) => ({
      at,
      cells: [
        on,
        time,
        company,
        role,
        say(message(`report.kind.${kind}`)),
        say(what),
        about === null ? '' : say(about),
        people.join(AND),
        say(route),
        source,
        stage === null ? '' : say(stage),
        notes,
      ],
    })),
  );
  return [
    columns.map((column) => say(message(`report.column.${column}`))),
    ...lines.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)).map(({ cells }) => cells),
  ];
};
