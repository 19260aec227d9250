import { AccountFields } from './steps/AccountFields.tsx';
import { ChosenAnswer } from './steps/ChosenAnswer.tsx';
import { EndFields } from './steps/EndFields.tsx';
import { ExpectationFields } from './steps/ExpectationFields.tsx';
import { NextSteps } from './steps/NextSteps.tsx';
import { OwnQuestions } from './steps/OwnQuestions.tsx';
import { QuestionLog } from './steps/QuestionLog.tsx';
import { RecruiterWords } from './steps/RecruiterWords.tsx';
import { SuitsFields } from './steps/SuitsFields.tsx';
import { TapFields } from './steps/TapFields.tsx';
import { Topics } from './steps/Topics.tsx';
import { OwnWords } from './steps/OwnWords.tsx';
import type { StepId } from './steps.ts';
import type { Desk } from './use-desk.ts';

/** What a question is answered with. */
export function StepFields({ step, desk }: { readonly step: StepId; readonly desk: Desk }) {
  switch (step) {
    case 'taps':
      return <TapFields desk={desk} />;
    case 'well':
    case 'better':
    case 'readier':
    case 'reactions':
    case 'feelings':
      return <OwnWords field={step} desk={desk} />;
    case 'best':
    case 'improvable':
      return <ChosenAnswer which={step} desk={desk} />;
    case 'questions':
      return <QuestionLog desk={desk} />;
    case 'expectation':
      return <ExpectationFields desk={desk} />;
    case 'suits':
      return <SuitsFields desk={desk} />;
    case 'own-questions':
      return <OwnQuestions desk={desk} />;
    case 'topics':
      return <Topics desk={desk} />;
    case 'next-steps':
      return <NextSteps desk={desk} />;
    case 'account':
      return <AccountFields desk={desk} />;
    case 'recruiter':
      return <RecruiterWords desk={desk} />;
    case 'end':
      return <EndFields desk={desk} />;
  }
}
