import fs from 'node:fs';

/** One thing Chromium's network stack did. */
export interface NetEvent {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The switch that makes Chromium write down what its network stack does, below every page and every policy. */
export const recordTo = (file: string): string => `--log-net-log=${file}`;

/**
 * Reads such a record, one event a line after a first line of constants. An app that has quit may have left the last line
 * unfinished.
 */
export const readNetLog = (file: string): readonly NetEvent[] => {
  const [first = '', ...lines] = fs.readFileSync(file, 'utf8').split('\n');
  const { constants } = JSON.parse(`${first.replace(/,$/, '')}}`) as { constants: { logEventTypes: Record<string, number> } };
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  return lines.flatMap((line) => {
    try {
      const event = JSON.parse(line.replace(/^"events": \[/, '').replace(/\]?,?$/, '')) as {
        type: number;
        params?: Record<string, unknown>;
      };
      return [{ type: names.get(event.type) ?? '', params: event.params ?? {} }];
    } catch {
      return [];
    }
  });
};
