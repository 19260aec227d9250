import { message } from '../../messages/message.ts';
import { type Advice, advice } from '../advice.ts';
import { contradictions } from '../contradictions.ts';
import { type Guard, guards } from '../guards.ts';
import type { RuleText } from '../rule.ts';
import { ruleNamed } from '../rulebook.ts';
import { ruleIds } from '../rules.ts';
import { type Figure, type FigureValues, figuresIn } from './figures-table.ts';
import { inWords, sourcesInWords } from './in-words.ts';
import { ruleSection, settingInWords } from './rule-section.ts';

const rules: readonly RuleText[] = ruleIds.flatMap((id) => ruleNamed(id) ?? []);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** The rules that name a piece of advice, by id. */
export const rulesFor = (number: number): readonly string[] =>
  rules.filter((rule) => rule.advice.some((named) => named === number)).map(({ id }) => id);

const carriedOut = ({ number, points, guards: watching, screens }: Advice): string => {
  const byRules = rulesFor(number);
  return [
    ...(byRules.length === 0 ? [] : [code(byRules)]),
    ...(points.length === 0 ? [] : [`guide ${code(points)}`]),
    ...(watching.length === 0 ? [] : [`guard ${code(watching)}`]),
    ...(screens.length === 0 ? [] : [screens.map((name) => inWords(message(`playbook.screen.${name}`))).join(', ')]),
  ].join('; ');
};

const adviceRow = (piece: Advice): readonly string[] => [
  String(piece.number),
  inWords(piece.title),
  sourcesInWords(piece.sources),
  carriedOut(piece),
];

const guardRow = ([name, { rule, sources }]: readonly [string, Guard]): readonly string[] => [
  `\`${name}\``,
  inWords(rule),
  sourcesInWords(sources),
];

const figureRow = ({ name, value, because }: Figure): readonly string[] => [`\`${name}\``, value, because];

const contradictionRow = ({ disagreement, followed, rules: settled, setting }: (typeof contradictions)[number]): readonly string[] => [
  inWords(disagreement),
  inWords(followed),
  code(settled),
  setting === null ? 'the switch of the rule' : settingInWords(setting),
];

/**
 * The playbook as a document: every rule with what it follows from, the advice of the articles and what carries it out,
 * what the articles hold against each other, the guards, and the figures, which are read from their source with its comments.
 */
export const playbookDocument = (figuresSource: string, figures: FigureValues): string =>
  [
    '# The playbook',
    '',
    'Written by `npm run playbook` from the rules themselves; a test fails when it is not current. Names stand for whoever it is.',
    '',
    '## Rules',
    '',
    rules.map(ruleSection).join('\n\n'),
    '',
    '## Advice',
    '',
    table(['', 'Advice', 'Sources', 'Carried out by'], advice.map(adviceRow)),
    '',
    '## Contradictions',
    '',
    'The more specific instruction wins: stated by the employer, then the recruiter’s advice, then the person’s own setting, then the default.',
    '',
    table(['The articles', 'Default', 'Rules', 'Setting'], contradictions.map(contradictionRow)),
    '',
    '## Guards',
    '',
    table(['', 'Rule', 'Sources'], Object.entries<Guard>(guards).map(guardRow)),
    '',
    '## Figures',
    '',
    table(['', 'Value', 'Because'], figuresIn(figuresSource, figures).map(figureRow)),
    '',
  ].join('\n');
