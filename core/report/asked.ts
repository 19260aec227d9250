import * as z from 'zod';
import { opportunityIdSchema } from '../model/ids.ts';
import { localDaySchema } from '../time/types.ts';

export const leavableSchema = z.enum(['contacts', 'people', 'notes', 'pay']);
/** What a report may do without: contacts, people's names, the person's own notes, whatever was said about pay. */
export type Leavable = z.infer<typeof leavableSchema>;
export const leavables = leavableSchema.options;

/** More opportunities than anybody leaves out one by one; ours. */
const LEFT_OUT_LIMIT = 2000;

export const reportAskedSchema = z.strictObject({
  /** The first day and the last, both of them in it; null where it is open. */
  from: localDaySchema.nullable(),
  to: localDaySchema.nullable(),
  leaveOut: z.array(leavableSchema).max(leavables.length),
  /** Opportunities that are left out altogether. */
  without: z.array(opportunityIdSchema).max(LEFT_OUT_LIMIT),
});
/** Which days a report is about, and what it leaves out. */
export type ReportAsked = z.infer<typeof reportAskedSchema>;

/** Everything there is, but for notes and pay: they are private until the person says otherwise (ours). */
export const wholeReport: ReportAsked = { from: null, to: null, leaveOut: ['notes', 'pay'], without: [] };

/** The wish as the search part of an address; what is left out of it is as in `wholeReport`. */
export const reportSearch = ({ from, to, leaveOut, without }: ReportAsked): string => {
  const search = [];
  if (from !== null) search.push(`from=${from}`);
  if (to !== null) search.push(`to=${to}`);
  search.push(`out=${leavables.filter((each) => leaveOut.includes(each)).join(',')}`);
  if (without.length > 0) search.push(`without=${without.join(',')}`);
  return search.join('&');
};

const listIn = (text: string | null): readonly string[] => (text ?? '').split(',').filter((each) => each !== '');

/** The wish an address holds; what cannot be read in it is as in `wholeReport`. */
export const reportAskedIn = (search: { readonly get: (name: string) => string | null }): ReportAsked => {
  const dayIn = (name: string): ReportAsked['from'] => localDaySchema.safeParse(search.get(name)).data ?? null;
  const [from, to] = [dayIn('from'), dayIn('to')];
  const out = search.get('out');
  return {
    // Days that come the wrong way round are taken the right way.
    ...(from !== null && to !== null && to < from ? { from: to, to: from } : { from, to }),
    leaveOut: out === null ? wholeReport.leaveOut : leavables.filter((each) => listIn(out).includes(each)),
    without: listIn(search.get('without')).flatMap((id) => opportunityIdSchema.safeParse(id).data ?? []),
  };
};
