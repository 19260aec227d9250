import { messageKeys, type MessageKey } from '../../messages/en.ts';
import { message } from '../../messages/message.ts';
import type { GuidePoint } from '../action.ts';
import { guideVariants } from '../guides/variants.ts';
import { contradictions } from '../contradictions.ts';
import type { RuleText } from '../rule.ts';
import type { RuleId } from '../rules.ts';
import { inWords, sourcesInWords } from './in-words.ts';

const triggers: Readonly<Record<RuleText['trigger'], string>> = {
  'interview-planned': 'an interview is planned',
  'interview-held': 'an interview was held',
  'interview-off': 'an interview does not take place',
  'date-stated': 'a date was named',
  'message-received': 'they wrote or called',
  waiting: 'an answer is awaited',
  'offer-made': 'an offer was made',
  closed: 'the process ended',
  'several-opportunities': 'several opportunities meet',
};

const standing: Readonly<Record<RuleText['stands'], string>> = {
  open: 'while the process runs; its end cancels it',
  closed: 'once the process has ended',
  always: 'whether the process runs or has ended',
};

/** What the rule asks for, as the person reads it; a rule may ask in several ways. */
const titlesOf = (id: RuleId): readonly string[] =>
  [...messageKeys]
    .filter((key) => key === `playbook.${id}.title` || key.startsWith(`playbook.${id}.title-`))
    .map((key) => `“${inWords(message(key as MessageKey))}”`);

/** A setting by its code and, where a screen names it, by its name. */
export const settingInWords = (name: string): string => {
  const key = [`settings.switch.${name}`, `settings.${name}.title`].find((candidate) => messageKeys.has(candidate));
  return key === undefined ? `\`${name}\`` : `“${inWords(message(key as MessageKey))}” (\`${name}\`)`;
};

const pointInWords = ({ id, text, sources }: GuidePoint): string => `- ${inWords(text)} (\`${id}\`; ${sourcesInWords(sources)})`;

/** What a variant adds to the usual guide; where it adds nothing, the points it keeps. */
const variantInWords = (guide: readonly GuidePoint[], usual: ReadonlySet<string>): readonly string[] => {
  const added = guide.filter(({ id }) => !usual.has(id));
  if (added.length === 0) return [`- only ${guide.map(({ id }) => `\`${id}\``).join(', ')}`];
  const keeps = guide.some(({ id }) => usual.has(id));
  return [...added.map(pointInWords), ...(keeps ? ['- and all of the above'] : [])];
};

/** All that is known of one rule, as a section of the document. */
export const ruleSection = (rule: RuleText): string => {
  const { id, advice, trigger, condition, timing, sources, settings, canBeOff, stands, guide, onDone, kind } = rule;
  const titles = titlesOf(id);
  const settled = contradictions.filter(({ rules }) => rules.includes(id));
  const lines = [
    `- Advice: ${advice.map(String).join(', ')}`,
    `- Trigger: ${triggers[trigger]}`,
    `- Condition: ${inWords(condition)}`,
    `- Timing: ${inWords(timing)}`,
    `- Stands: ${standing[stands]}`,
    ...(titles.length === 0 ? [] : [`- Says: ${titles.join(', ')}`]),
    `- Sources: ${sourcesInWords(sources)}`,
    ...settled.map(({ disagreement, followed }) => `- Contradiction: ${inWords(disagreement)} Default: ${inWords(followed)}`),
    ...(settings.length === 0 ? [] : [`- Settings: ${settings.map(settingInWords).join(', ')}`]),
    `- Switch: ${canBeOff ? 'one click, for good or for one opportunity' : 'none; it only shows a fixed date'}`,
    ...(kind === 'kindness' ? ['- Said kindly: never a notification, gone after its day'] : []),
    ...(onDone === null ? [] : [`- Once done: the opportunity is noted as ${onDone.stage}`]),
  ];
  const usual = new Set(guide.map((point) => point.id));
  const points = [
    ...(guide.length === 0 ? [] : ['', 'Guide:', '', ...guide.map(pointInWords)]),
    ...guideVariants
      .filter((variant) => variant.rule === id)
      .flatMap((variant) => ['', `Guide ${variant.when}:`, '', ...variantInWords(variant.guide, usual)]),
  ];
  return [`### ${id}`, '', inWords(rule.rule), '', ...lines, ...points].join('\n');
};
