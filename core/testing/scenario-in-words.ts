import { createFormatter } from '../messages/format.ts';
import type { Message } from '../messages/message.ts';
import type { Action } from '../playbook/action.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { ruleIds } from '../playbook/rules.ts';
import type { Zone } from '../time/types.ts';
import { at } from './builders.ts';
import { scenarioSchema, workspaceOf } from './scenario.ts';

const moves = { yours: '', theirs: ', theirs to do', fixed: '' } as const;

/**
 * The plan a scenario file leads to, for somebody who does not program: each step with its time, its state, why it is
 * there and by whose word. Throws where the file is no scenario.
 */
export const planInWords = (file: unknown): string => {
  const scenario = scenarioSchema.parse(file);
  const zone = (scenario.personIn ?? scenario.zone) as Zone;
  const now = at(scenario.now, scenario.zone as Zone);
  const formatter = createFormatter({ locale: 'en-GB', zone });
  const say = (words: Message): string => formatter.say(words, now);
  const when = (instant: Action['idealAt']): string => formatter.write({ at: instant, as: 'day-time' }, now);

  const stepInWords = ({ title, detail, idealAt, latestAt, move, state, reason, guide }: Action): string => {
    const { rule, level, facts, settled, changes, sources } = reason;
    const names = sources.map((id) => say({ key: `playbook.source.${id}` }));
    return [
      `${when(idealAt)}${latestAt === null ? '' : `, by ${when(latestAt)}`}: ${say(title)} (${state.kind}${moves[move]})`,
      ...(detail === null ? [] : [`  ${say(detail)}`]),
      ...(state.kind === 'dropped' ? [`  Dropped: ${say(state.because)}`] : []),
      `  Why: ${say(rule)}${names.length === 0 ? '' : ` From ${names.join(', ')}.`}`,
      ...facts.map((fact) => `  - ${say(fact)}`),
      ...(settled === null ? [] : [`  Settled: ${say(settled.disagreement)} ${say(settled.followed)}`]),
      ...(level === 'default' ? [] : [`  Decided by: the ${level}`]),
      ...(changes === null ? [] : [`  What would change it: ${say(changes)}`]),
      ...guide.flatMap(({ text, words, isDone }, index) => [
        `  ${String(index + 1)}. ${say(text)}${isDone ? ' (seen to)' : ''}`,
        ...words.map((line) => `     “${line}”`),
      ]),
    ].join('\n');
  };

  const rules = scenario.rules ?? ruleIds;
  const steps = planWorkspace(workspaceOf(scenario), now).filter(({ ruleId }) => rules.includes(ruleId));
  return [`${scenario.title}. It is ${when(now)}.`, ...(steps.length === 0 ? ['Nothing is to be done.'] : steps.map(stepInWords))].join(
    '\n\n',
  );
};
