import { type BinaryModule, Dialect, type Lint as HarperLint, LocalLinter, SuggestionKind } from 'harper.js';
import type { LanguageContext } from '../../core/letters/language/context.ts';
import { wordsOfNames } from '../../core/letters/language/known.ts';
import type { Lint } from '../../core/letters/language/lint.ts';
import type { English } from '../../core/model/settings.ts';
import type { Linter } from './linter.ts';

const dialects: Readonly<Record<English, Dialect>> = { british: Dialect.British, american: Dialect.American };

/** What would stand where the lint stands, whichever way the suggestion puts it. */
const suggestionsOf = (lint: HarperLint): readonly string[] =>
  lint.suggestions().map((suggestion) => {
    const words = suggestion.get_replacement_text();
    const replacement = suggestion.kind() === SuggestionKind.InsertAfter ? `${lint.get_problem_text()}${words}` : words;
    suggestion.free();
    return replacement;
  });

const lintOf = (rule: string, lint: HarperLint): Lint => {
  const span = lint.span();
  const read = {
    from: span.start,
    to: span.end,
    rule,
    kind: lint.lint_kind(),
    suggestions: suggestionsOf(lint),
    said: lint.message(),
  };
  span.free();
  lint.free();
  return read;
};

/**
 * Harper's grammar and spelling, with its default rules and no others. Resolves once it can check at once; rejects where
 * its binary cannot be loaded.
 */
export const createGrammar = async (binary: BinaryModule, english: English): Promise<Linter> => {
  await binary.setup();
  const linter = new LocalLinter({ binary, dialect: dialects[english] });
  await linter.setup();
  let imported = '';

  /** To teach words is slow, so only what changed is taught. */
  const teach = async (names: readonly string[]): Promise<void> => {
    const words = wordsOfNames(names);
    const wanted = words.join(' ');
    if (wanted === imported) return;
    await linter.clearWords();
    await linter.importWords([...words]);
    imported = wanted;
  };

  return {
    lint: async (text, context: LanguageContext) => {
      if ((await linter.getDialect()) !== dialects[context.english]) {
        await linter.setDialect(dialects[context.english]);
        imported = '';
      }
      await teach(context.names);
      const lints = await linter.organizedLints(text, { language: 'plaintext' });
      return Object.entries(lints).flatMap(([rule, each]) => each.map((lint) => lintOf(rule, lint)));
    },
  };
};
