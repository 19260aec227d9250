import fs from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../launch.ts';
import { ask, shownWorkspace } from '../window.ts';
import type { Studio } from './studio.ts';

/** Attaches a CV twice and a report, hands the first CV over to two companies and the second one to another. */
export const attachDocuments = async ({ page }: Studio): Promise<void> => {
  const folder = dataFolder();
  const attach = async (name: string, title: string, label: string, keep: 'copy' | 'reference', again: boolean): Promise<void> => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, `${name}\n`.repeat(5000));
    const known = Object.values((await shownWorkspace(page)).documents).find((document) => document.title === title);
    await ask(page, 'document.attach', {
      documentId: again ? (known?.id ?? null) : null,
      title,
      kind: title === 'CV' ? 'cv' : 'work-sample',
      label,
      path: file,
      keep,
    });
  };
  const hand = async (company: string): Promise<void> => {
    const workspace = await shownWorkspace(page);
    const cv = Object.values(workspace.documents).find(({ title }) => title === 'CV');
    const opportunity = Object.values(workspace.opportunities).find((each) => each.company.startsWith(company));
    const version = cv?.versions.at(-1);
    if (cv === undefined || version === undefined || opportunity === undefined) throw new Error(`nothing to hand to ${company}`);
    const interview = Object.values(workspace.interviews).find(({ opportunityId }) => opportunityId === opportunity.id);
    await ask(page, 'document.hand', {
      id: cv.id,
      versionId: version.id,
      opportunityId: opportunity.id,
      personId: interview?.interviewerIds[0] ?? null,
      at: opportunity.createdAt,
    });
  };
  await attach('Sam Keller CV.pdf', 'CV', 'Before the course', 'copy', false);
  await hand('Northgate');
  await hand('Pellow');
  await attach('Sam Keller CV, data.pdf', 'CV', 'For data roles', 'copy', true);
  await hand('Fielding');
  await attach('harbour-report.odt', 'Harbour report', '', 'reference', false);
  // As if it had been put elsewhere since.
  fs.rmSync(path.join(folder, 'harbour-report.odt'));
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
};
