import '../data/zod-without-eval.ts';
import americanAff from '../../node_modules/dictionary-en/index.aff?url&no-inline';
import americanDic from '../../node_modules/dictionary-en/index.dic?url';
import britishAff from '../../node_modules/dictionary-en-gb/index.aff?url&no-inline';
import britishDic from '../../node_modules/dictionary-en-gb/index.dic?url';
import { slipsIn } from '../../core/letters/language/slips-in.ts';
import type { English } from '../../core/model/settings.ts';
import type { Linter } from './linter.ts';
import { type Asked, askedSchema, type Means, type Told } from './talk.ts';

const dictionaries: Readonly<Record<English, { readonly aff: string; readonly dic: string }>> = {
  british: { aff: britishAff, dic: britishDic },
  american: { aff: americanAff, dic: americanDic },
};

const textAt = async (address: string): Promise<string> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
};

const linterBy = async (means: Means, english: English): Promise<Linter> => {
  if (means === 'grammar') {
    const [{ slimBinary }, { createGrammar }] = await Promise.all([import('harper.js/slimBinary'), import('./grammar.ts')]);
    return createGrammar(slimBinary, english);
  }
  const { aff, dic } = dictionaries[english];
  const [{ createSpelling }, affText, dicText] = await Promise.all([import('./spelling.ts'), textAt(aff), textAt(dic)]);
  return createSpelling({ aff: affText, dic: dicText });
};

const tell = (told: Told): void => postMessage(told);

/** Set by `begin`, which comes first. */
let linter: Promise<Linter> | null = null;

const answer = async (asked: Asked): Promise<void> => {
  if (asked.kind === 'begin') {
    linter = linterBy(asked.means, asked.english);
    await linter;
    tell({ kind: 'ready' });
    return;
  }
  const { number, text, english, names, field } = asked;
  const context = { english, names, field };
  const lints = (await (await linter)?.lint(text, context)) ?? [];
  tell({ kind: 'found', number, found: slipsIn(text, lints, context) });
};

// A binary that could not be loaded and one that panicked are alike: nothing more comes of this worker.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  answer(askedSchema.parse(data)).catch(() => tell({ kind: 'failed' }));
});
