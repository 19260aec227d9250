import { message } from '../../messages/message.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { paragraphsIn } from '../reading/sentences.ts';
import type { Stretch } from '../reading/stretch.ts';
import { type Check, checked, type Found, inText } from './check.ts';

/** At most one answer is put right, in one or two sentences (a recruitment agency and a career magazine over a former recruiter; the figures are ours). */
const MOST = 1;
const MOST_SENTENCES = 2;

const MARK =
  /\b(?:(?:one|another|a second) (?:thing|point|answer|question) (?:I|where I|that I|on which I) (?:would|should|could|might|did not|didn't|wish|left|forgot|missed|gave)|(?:I )?(?:should|could|ought to|might) have (?:said|added|mentioned|answered|explained|told|put|been clearer|given)|to (?:clarify|correct|expand on|add to|put right|set right|be clearer (?:about|on)|go back to) (?:what|my|one|the|an|something)|I (?:would|want|wanted|wish|'d) (?:like )?(?:to )?(?:clarify|correct|revise|expand on|put right|go back to|return to|come back to|improve)|(?:on reflection|looking back|thinking back|in hindsight|with hindsight|having slept on it|thinking it over|after our talk I (?:realised|realized))|I (?:forgot|did not|didn't|failed|neglected|omitted) (?:to )?(?:mention|say|add|explain|point out)|(?:a|my) (?:better|fuller|clearer|more focused) answer|what I meant (?:was|to say)|I left out|I misspoke|I was not (?:quite )?clear|let me (?:clarify|correct|put|add|answer))\b/iu;

/** Runs of sentences that put an answer right: from the one that says so to the end of its paragraph, until another begins. */
const clarificationsIn = ({ plain, sentences, said }: LetterReading): readonly (readonly Stretch[])[] => {
  const runs: Stretch[][] = [];
  for (const paragraph of said.flatMap((stretch) => paragraphsIn(plain, stretch))) {
    let run: Stretch[] | null = null;
    for (const sentence of sentences.filter(({ from, to }) => from >= paragraph.from && to <= paragraph.to)) {
      const begins = MARK.test(plain.slice(sentence.from, sentence.to));
      if (run !== null && (!begins || run.length < MOST_SENTENCES)) run.push(sentence);
      else if (begins) runs.push((run = [sentence]));
    }
  }
  return runs;
};

/** How much of an earlier answer the letter puts right. */
export const clarification: Check = (reading) => {
  const most = reading.workspace.settings.switches.allowOneClarification ? MOST : 0;
  const runs = clarificationsIn(reading);
  const over: Found[] = [];
  const extra = runs.slice(most);
  if (extra.length > 0)
    over.push({
      about: 'many',
      level: 'warning',
      at: extra.map((run) => inText({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 })),
      title: message('letterCheck.clarification.many', { answers: runs.length }),
      detail: message('letterCheck.clarification.most', { most }),
    });
  for (const run of runs.slice(0, most)) {
    if (run.length <= MOST_SENTENCES) continue;
    over.push({
      about: 'long',
      level: 'warning',
      at: [inText({ from: run[0]?.from ?? 0, to: run.at(-1)?.to ?? 0 })],
      title: message('letterCheck.clarification.long', { sentences: run.length }),
      detail: message('letterCheck.clarification.short', { most: MOST_SENTENCES }),
    });
  }
  return checked(over, runs.length === 0 ? null : message('letterCheck.clarification.passed'));
};
