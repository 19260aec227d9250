import { message } from '../../messages/message.ts';
import { matchesIn } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found, inText, notChecked } from './check.ts';
import { companiesNamed, namesOwnCompany } from './companies.ts';

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** A day with its month, in the ways letters write one. */
const DAY = new RegExp(
  String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTH})|(?:${MONTH})\.? \d{1,2}(?:st|nd|rd|th)?|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?)\b`,
  'giu',
);

/** Notice names the day it ends, so that nobody has to work it out. */
export const lastDay: Check = (reading) => {
  const [first] = matchesIn(reading, DAY);
  const title = message('letterCheck.last-day.title');
  if (first === undefined) return checked([{ about: '', level: 'warning', at: [], title }], null);
  return { ...checked([], message('letterCheck.last-day.passed')), good: [inText(first)] };
};

/** Notice says that one leaves, and leaves open where to. */
export const destination: Check = (reading) => {
  const own = reading.opportunity !== null && namesOwnCompany(reading) ? [reading.opportunity.company] : [];
  const others = companiesNamed(reading);
  const companies = [...new Set([...own, ...others.map(({ company }) => company)])];
  return checked(
    companies.map((company): Found => ({
      about: bare(company),
      level: 'warning',
      at: others.filter((each) => each.company === company).map(({ at }) => at),
      title: message('letterCheck.destination.title', { company }),
    })),
    message('letterCheck.destination.passed'),
  );
};

/** Notice waits for the signature: until then nothing binds the new employer. */
export const signed: Check = ({ situation, opportunity }) => {
  if (situation === null || opportunity === null) return notChecked;
  const { company } = opportunity;
  const passed = message('letterCheck.signed.passed', { company });
  if (situation.stage === 'signed') return checked([], passed);
  return checked([{ about: '', level: 'error', at: [], title: message('letterCheck.signed.title', { company }) }], passed);
};
