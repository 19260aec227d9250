/**
 * Where the advice comes from: S0 a short career guide · S1 a recruitment agency · S2 a career magazine ·
 * S3 a former recruiter · S4 the Hays interview guide. A person reads the name, `playbook.source.<id>`;
 * the letter and digit may stand behind it, never alone.
 */
export type SourceId = 'S0' | 'S1' | 'S2' | 'S3' | 'S4';
