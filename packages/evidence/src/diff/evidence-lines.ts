import { changeLines, faultLines } from '../render/table/comparison-lines';
import { SYMBOLS } from '../render/symbols';
import type { Paint } from '../render/table/paint';
import type { Verdict } from '../report/report';
import type { EvidenceComparison, FindingChange } from './evidence-comparison';
import { oneLine } from './words-of-value';

/** What became of a finding, in words, and the verdict that has the symbol and the colour for it. */
export const FINDING_TITLES: Readonly<Record<FindingChange['change'], readonly [title: string, like: Verdict]>> = {
  open: ['new finding', 'missing'],
  acknowledged: ['acknowledged', 'waived'],
  gone: ['gone', 'verified'],
};

/** `AwsSolutions-S1 at /Data/Bucket (packages/infra/src/data.ts:12): a reason`. */
const findingWords = ({ rule, constructPath, source, reason }: FindingChange): string => {
  const where = source === undefined ? '' : ` (${source.file}:${source.line})`;
  return oneLine(`${rule} at ${constructPath}${where}${reason === undefined ? '' : `: ${reason}`}`);
};

const findingLine = (finding: FindingChange, style: Paint): string => {
  const [title, like] = FINDING_TITLES[finding.change];
  return `${style.verdict(like, `${SYMBOLS[like]} ${title}`)}  ${findingWords(finding)}`;
};

const section = (title: string, lines: readonly string[], style: Paint): readonly string[] =>
  lines.length === 0 ? [] : [`  ${style.heading(title)}`, ...lines.map((line) => `  ${line}`), ''];

/** What becomes of claims and of findings of cdk-nag. */
export const evidenceLines = (evidence: EvidenceComparison | undefined, style: Paint): readonly string[] => {
  if (evidence === undefined) return [];
  const { claims, faults, findings, notCompared } = evidence;
  const told = [
    ...faultLines({ added: faults.added.map(oneLine), gone: faults.gone.map(oneLine), known: [] }, style),
    ...claims.flatMap((change) => changeLines({ ...change, reason: oneLine(change.reason) }, style)),
  ];
  return [
    ...section('Evidence', told, style),
    ...section(
      'cdk-nag',
      findings.map((finding) => `  ${findingLine(finding, style)}`),
      style,
    ),
    ...section(
      'Not compared',
      notCompared.map((each) => `  ${oneLine(each)}`),
      style,
    ),
  ];
};
