/** Words that a line may begin with and that no name is. */
const COMMON =
  /^(?:The|A|An|This|That|These|Those|My|Our|Your|Their|His|Her|Its|How|Why|What|When|Where|Whether|Who|Which|And|But|Or|If|In|On|At|With|Without|For|From|To|Of|By|About|One|Two|Three|Four|Five|Some|Any|More|Most|Many|Less|Each|Every|Both|All|No|Not|New|Old|Good|Better|Best|Bad|Big|Small|First|Second|Last|Next|Data|Charts?|Reports?|Reporting|Figures?|Teams?|Work|Growth|Quality|People|Process(?:es)?|Products?|Support|Leadership|Strategy|Budgets?|Plans?|Models?|Tests?|Results?|Customers?|Clients?|Users?|Readers?|Decisions?|Queries|Dashboards?|Survey|Surveys|Skills?|Questions?|Answers?|Ideas?|Projects?|Problems?|Changes?|Tools?|Systems?|Standards?|Priorities|Stakeholders?|Culture|Remote|Hybrid|Onboarding|Pricing|Sales|Research|Analysis|Design|Code|Security|Risk|Costs?|Pay|Ownership|Feedback|Conflicts?|Mistakes?|Stories|Shifts?|Nights?|Analysts?|Managers?|Engineers?|Developers?|Senior|Junior|Technical|Management|Rank|Explain|Say|Name|Ask|Start|Begin|Show|Tell|Use|Draw|Number|Count|Give|Describe|Mention|Take|Put|Keep|Compare|Check|Split|Join|Group|Write|Test|Measure|Walk|List|Admit|State|Lead|Break|Talk|Look|Make|Think|Supplies|Supplier|Makes|Makers?|Sells|Builds|Runs|Provides|Provider|Helps|Offers|Insurance|Software|Energy|Logistics|Health|Charity|Bank|Retailer|Consultancy|Agency|Electricity|Freight)$/u;
const GERUND = /^\p{Lu}\p{Ll}{2,}ing$/u;
const NO_GERUND = /^(?:Beijing|Nanjing|Boeing|Sterling|Reading|Corning|Kipling|Fielding|Golding|Harding|Manning|Fleming)$/u;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What the person wrote down as a line of its own, as it stands inside a sentence: without its end, its first word small where that is sure to be no name. */
export const insideSentence = (line: string): string => {
  const text = line
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\s.;:,…]+$/u, '');
  const [first = ''] = text.split(' ');
  const isCommon = COMMON.test(first) || (GERUND.test(first) && !NO_GERUND.test(first));
  return isCommon ? first.charAt(0).toLowerCase() + text.slice(1) : text;
};

/** The first sentence of what the person wrote, without the space around it; empty where there is none. */
const firstSentence = (text: string): string =>
  (Array.from(sentences.segment(text.trim()), ({ segment }) => segment)[0] ?? '').replace(/\s+/gu, ' ').trim();

/** The first sentence of what the person wrote, as it stands after a colon: small where it may be, with an end. */
export const afterColon = (text: string): string => {
  const first = firstSentence(text);
  if (first === '') return '';
  return /[!?…]["”’)]?$/u.test(first) ? insideSentence(first) : `${insideSentence(first)}.`;
};
