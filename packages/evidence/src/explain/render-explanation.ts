import type { Facts } from '../facts/facts';
import { factOf } from '../render/fact-of';
import type { Location } from '../render/location-of';
import { SYMBOLS } from '../render/symbols';
import { visibly } from '../render/visible';
import { paint, type Paint } from '../render/table/paint';
import { whereOf } from '../render/where-of';
import type { Strength } from '../report/report';
import type { AnsweredQuestion, Explanation, FactsUsed, Standing } from './explanation';

const EVIDENCE_SHOWN = 20;
const FILES_SHOWN = 5;

const FACTS: Readonly<Record<keyof Facts, string>> = {
  environment: "the environment's descriptor",
  assembly: 'the synthesized templates',
  nag: 'the findings of cdk-nag',
  repository: 'the files of the repository',
  live: 'the account',
  drills: 'the recorded drills',
};

const PROOFS: Readonly<Record<Strength, string>> = {
  declared: 'a file of the repository says so',
  synthesized: 'the synthesized templates say so',
  deployed: 'the account has what the templates declare',
  'live-equal': 'what runs in the account has the same values',
  exercised: 'a drill has shown it',
};

const bounded = (lines: readonly string[], most: number): readonly string[] =>
  lines.length > most ? [...lines.slice(0, most), `and ${lines.length - most} more`] : lines;

const factsWords = ({ kinds, files }: FactsUsed): string => {
  const read = files.length === 0 ? '' : ` (${bounded(files, FILES_SHOWN).join(', ')})`;
  const words = kinds.map((kind) => (kind === 'repository' ? `${FACTS[kind]}${read}` : FACTS[kind]));
  return words.length === 0 ? 'none' : words.join('; ');
};

const questionLines = ({ id, question, bestPractices }: AnsweredQuestion, style: Paint): readonly string[] => [
  `  ${id}: ${question}`,
  ...bestPractices.flatMap((each) => {
    const risk = each.risk === undefined ? '' : ` (risk without it: ${each.risk.toLowerCase()})`;
    return [`    ${each.id}  ${each.title}${risk}`, `      ${style.quiet(each.url)}`];
  }),
];

const lineWords = ({ file, line }: Location): string => (line === undefined ? file : `${file}:${line}`);

const standingLines = (standing: Standing, style: Paint): readonly string[] => {
  if (standing.kind === 'not-judged')
    return [`  ${style.verdict('not-checked', '? not judged')}: ${standing.reason}`, ''];
  const { verdict, strength, reason, facts, evidence, lines } = standing;
  const proof = strength === undefined ? '' : `, ${strength}: ${PROOFS[strength]}`;
  const seen = evidence.map((each) => [factOf(each), whereOf(each)].filter((part) => part !== undefined).join('  '));
  return [
    `  ${style.verdict(verdict, `${SYMBOLS[verdict]} ${verdict}`)}${proof}`,
    `  ${reason}`,
    `  Facts used: ${factsWords(facts)}`,
    '  Facts seen:',
    ...(seen.length === 0 ? ['none'] : bounded(seen, EVIDENCE_SHOWN)).map((line) => `    ${line}`),
    ...(lines.length === 0
      ? []
      : [
          `  ${verdict === 'missing' || verdict === 'drifted' ? 'Where to change it' : 'Where it is'}: ${bounded(lines.map(lineWords), FILES_SHOWN).join(', ')}`,
        ]),
    '',
  ];
};

/** The explanation for a terminal. */
export const renderExplanation = (explanation: Explanation, coloured: boolean): string => {
  const style = paint(coloured);
  const { id, pillar, section, statement, principles, why, fix, environments } = visibly(explanation);
  return [
    style.heading(id),
    statement,
    style.quiet(`${pillar}, ${section}`),
    '',
    style.heading('Why it matters'),
    ...principles.map((principle) => `  ${principle}.`),
    ...why.flatMap((question) => questionLines(question, style)),
    '',
    style.heading('When it is not true'),
    `  ${fix}`,
    '',
    ...environments.flatMap((each) => [style.heading(`In ${each.environment}`), ...standingLines(each, style)]),
  ].join('\n');
};
