import { type Formatters, IntlMessageFormat } from 'intl-messageformat';
import type { Instant, Zone } from '../time/types.ts';
import { createDateWords, type DateWordsOptions } from './date-words.ts';
import { en, type MessageKey } from './en.ts';
import type { Message, MessageValue } from './message.ts';
import { createMoneyWords } from './money-words.ts';
import { withTrueMinus } from './true-minus.ts';

/** A language: the same keys as English, each an ICU message. */
type Catalogue = Readonly<Record<MessageKey, string>>;

export interface FormatterOptions extends DateWordsOptions {
  /** English unless given. */
  readonly catalogue?: Catalogue | undefined;
}

/** Turns messages into text for one person: their language, their zone, their clock. */
export interface Formatter {
  readonly locale: string;
  readonly zone: Zone;
  /** `now` decides what "today" leaves out of a date. */
  say(message: Message, now: Instant): string;
  /** One value as it would stand inside a message: a date, a number, an amount of money, a list of names. */
  write(value: MessageValue, now: Instant): string;
}

/** What messages write numbers and choose plurals with, made once for all of them. */
const createFormatters = (): Formatters => {
  const numbers = new Map<string, Intl.NumberFormat>();
  const plurals = new Map<string, Intl.PluralRules>();
  return {
    getNumberFormat(locales, options) {
      const key = JSON.stringify([locales, options]);
      const made = numbers.get(key) ?? withTrueMinus(new Intl.NumberFormat(locales, options));
      numbers.set(key, made);
      return made;
    },
    getPluralRules(locales, options) {
      const key = JSON.stringify([locales, options]);
      const made = plurals.get(key) ?? new Intl.PluralRules(locales, options);
      plurals.set(key, made);
      return made;
    },
    getDateTimeFormat: (locales, options) => new Intl.DateTimeFormat(locales, options),
  };
};

const PLAIN = /^[^{}']*$/u;

/** A formatter that parses each message of the catalogue once, when it is first said. */
export const createFormatter = ({ catalogue = en, ...options }: FormatterOptions): Formatter => {
  const { locale, zone } = options;
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  const numbers = withTrueMinus(new Intl.NumberFormat(locale));
  const money = createMoneyWords(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

  const formatters = createFormatters();

  const formatOf = (key: MessageKey): IntlMessageFormat => {
    let format = parsed.get(key);
    if (format === undefined)
      parsed.set(key, (format = new IntlMessageFormat(catalogue[key], locale, undefined, { ignoreTag: true, formatters })));
    return format;
  };

  const fill = (key: MessageKey, values: Readonly<Record<string, string | number>>): string => String(formatOf(key).format(values));

  const dateWords = createDateWords(options, ({ key, values = {} }) =>
    PLAIN.test(catalogue[key]) ? catalogue[key] : fill(key, values as Record<string, string>),
  );

  const write = (value: MessageValue, now: Instant): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numbers.format(value);
    if ('money' in value) return money(value.money, value.currency);
    return 'as' in value ? dateWords(value, now) : lists.format(value);
  };

  return {
    locale,
    zone,
    write,
    say({ key, values }, now) {
      const text = catalogue[key];
      if (PLAIN.test(text)) return text;
      const written: Record<string, string | number> = {};
      // Numbers stay numbers: the message chooses its plural by them and writes them itself.
      for (const [name, value] of Object.entries(values ?? {})) written[name] = typeof value === 'number' ? value : write(value, now);
      return fill(key, written);
    },
  };
};
