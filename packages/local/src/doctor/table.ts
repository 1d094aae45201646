import { canRun, type Finding } from './finding';

const mark = ({ found, required }: Finding): string => {
  if (found) return 'found';
  return required ? 'MISSING' : 'missing';
};

const lines = (finding: Finding, width: number): readonly string[] => {
  const head = `${mark(finding).padEnd(8)} ${finding.name.padEnd(width)}  ${finding.detail}`;
  if (finding.remedy === undefined) return [head];
  const indent = ' '.repeat(width + 11);
  return [head, `${indent}costs: ${finding.remedy.cost}`, `${indent}mend:  ${finding.remedy.command}`];
};

/** The findings as aligned text, with a verdict as the last line. */
export const renderTable = (findings: readonly Finding[]): string => {
  const width = Math.max(...findings.map(({ name }) => name.length));
  const verdict = canRun(findings) ? '`npm start` can run.' : '`npm start` cannot run until what is MISSING is mended.';
  return [...findings.flatMap((finding) => lines(finding, width)), '', verdict].join('\n');
};
