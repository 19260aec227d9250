import type { Settings } from '../model/settings.ts';

type CustomStage = Settings['customStages'][number];
export type CustomStageId = CustomStage['id'];

/** A stage under the person's own name: a task at home between two rounds. */
export const CASE_STUDY: CustomStage = {
  id: 'stg_examplecasestudy' as CustomStageId,
  name: 'Case study',
  mapsTo: 'interviewing',
};
