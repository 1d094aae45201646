import { VERDICTS, type JudgedClaim, type PillarSummary, type Report, type Verdict } from '../../report/report';
import type { DocumentOutline } from '../document';
import { cell, code, table } from './cell';
import { standingLines } from './standing';
import { VERDICT_WORDS } from './verdict-words';

const verdictTable = (summary: readonly PillarSummary[]): readonly string[] =>
  table(
    ['Pillar', 'Claims', ...VERDICTS.map((verdict) => VERDICT_WORDS[verdict])],
    summary.map(({ name, claims, verdicts }) => [
      name,
      String(claims),
      ...VERDICTS.map((verdict) => String(verdicts[verdict])),
    ]),
  );

const sentenceOf = ({ name, claims, verdicts }: PillarSummary): string => {
  if (claims === 0) return `- **${name}**: nothing is claimed.`;
  const others = VERDICTS.filter((verdict) => verdict !== 'verified' && verdicts[verdict] > 0);
  const rest = others.map((verdict) => `, ${verdicts[verdict]} ${VERDICT_WORDS[verdict]}`).join('');
  return `- **${name}**: ${verdicts.verified} of ${claims} claims verified${rest}.`;
};

const gapLines = (title: string, claims: readonly JudgedClaim[], verdicts: readonly Verdict[]): readonly string[] => {
  const found = claims.filter(({ verdict }) => verdicts.includes(verdict));
  if (found.length === 0) return [];
  return [
    '',
    title,
    '',
    ...found.map(({ id, verdict, reason }) => `- ${code(id)} (${VERDICT_WORDS[verdict]}): ${cell(reason)}`),
  ];
};

const coverageLine = ({ coverage: { questions, bestPractices } }: Report): string => {
  const answered = questions.filter(({ covered }) => covered.length > 0).length;
  return `Claims are tied to ${bestPractices.covered} of the ${bestPractices.total} best practices and touch ${answered} of the ${questions.length} questions of the framework (${questions.filter(({ classification }) => classification === 'uncovered').length} questions are uncovered).`;
};

/** The overall assessment: counted, not praised. */
export const assessmentLines = (report: Report, outline: DocumentOutline): readonly string[] => [
  '### Overall Assessment',
  '',
  ...verdictTable(report.summary),
  '',
  ...report.summary.map(sentenceOf),
  '',
  coverageLine(report),
  ...standingLines(report, outline),
  ...gapLines('What is not true:', report.claims, ['missing', 'drifted']),
  ...gapLines('What was accepted or stated by people:', report.claims, ['waived', 'attested']),
  ...gapLines('What nobody could check:', report.claims, ['not-checked']),
  ...(report.faults.length === 0 ? [] : ['', 'Faults:', '', ...report.faults.map((fault) => `- ${cell(fault)}`)]),
  '',
];
