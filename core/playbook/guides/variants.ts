import type { GuidePoint } from '../action.ts';
import type { RuleId } from '../rules.ts';
import { debriefGuide, nextSteps, shortDebriefGuide } from './debrief.ts';
import { prepareFurtherGuide } from './prepare.ts';
import { askRecruiterForDate, recruiterCallAfterRoughGuide, recruiterCallGuide } from './recruiter-call.ts';
import { thankYouWithoutRepairGuide } from './thank-you.ts';

/** A guide that takes the place of a rule's usual one. */
export interface GuideVariant {
  readonly rule: RuleId;
  readonly when: string;
  readonly guide: readonly GuidePoint[];
}

/** Every guide that depends on more than its rule; `when` is for the playbook's document. */
export const guideVariants: readonly GuideVariant[] = [
  { rule: 'prepare', when: 'from the second interview on', guide: prepareFurtherGuide },
  { rule: 'debrief', when: 'without the written account', guide: shortDebriefGuide },
  { rule: 'debrief', when: 'while neither a day nor a way to follow up was named', guide: [...debriefGuide, nextSteps] },
  { rule: 'recruiter-call', when: 'after an interview that felt rough or fell well short', guide: recruiterCallAfterRoughGuide },
  { rule: 'recruiter-call', when: 'while nobody named a day', guide: [...recruiterCallGuide, askRecruiterForDate] },
  { rule: 'thank-you', when: 'where no answer is to be put right', guide: thankYouWithoutRepairGuide },
];
