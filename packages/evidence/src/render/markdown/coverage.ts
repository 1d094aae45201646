import {
  CLASSIFICATIONS,
  type Classification,
  type PillarCoverage,
  type PracticeCoverage,
  type Report,
} from '../../report/report';
import { COVERAGE_HEAD, coverageRows } from '../coverage-rows';
import { cell, code, table } from './cell';

const WORDS: Readonly<Record<Classification, string>> = {
  automated: 'automated',
  repository: 'by the repository',
  attested: 'attested',
  'not-applicable': 'not applicable',
  uncovered: 'uncovered',
};

const shownOf = (practices: readonly PracticeCoverage[]): number =>
  practices.filter(({ verdict }) => verdict === 'verified' || verdict === 'attested').length;

const answersOf = (practices: readonly PracticeCoverage[]): string =>
  CLASSIFICATIONS.flatMap((each) => {
    const own = practices.filter(({ classification }) => classification === each);
    if (own.length === 0) return [];
    const inForce = own.filter(({ attestation }) => attestation !== undefined).length;
    return [`${own.length} ${WORDS[each]}${each === 'attested' ? ` (${inForce} in force)` : ''}`];
  }).join(', ');

const listOf = (title: string, practices: readonly PracticeCoverage[]): readonly string[] =>
  practices.length === 0
    ? []
    : [
        `**${title}**:`,
        '',
        ...practices.map(({ id, title: practice, reason }) => `- ${code(id)} ${cell(practice)}: ${cell(reason)}`),
        '',
      ];

const pillarLines = (
  { id, name }: PillarCoverage,
  { questions, practices = [] }: Report['coverage'],
): readonly string[] => {
  const own = practices.filter(({ pillar }) => pillar === id);
  const open = (classification: Classification): readonly PracticeCoverage[] =>
    own.filter((practice) => practice.classification === classification && practice.attestation === undefined);
  return [
    `#### Questions of ${name}`,
    '',
    ...table(
      ['Question', 'Best practices', 'Shown', 'How they are answered'],
      questions
        .filter(({ pillar }) => pillar === id)
        .map((question) => {
          const asked = own.filter((practice) => practice.question === question.id);
          return [
            `${code(question.id)} ${cell(question.question)}`,
            String(question.total),
            String(shownOf(asked)),
            answersOf(asked),
          ];
        }),
    ),
    '',
    ...listOf(
      'Stated by people',
      own.filter(({ attestation }) => attestation !== undefined),
    ),
    ...listOf('Waiting for somebody who states it', open('attested')),
    ...listOf('Does not apply', open('not-applicable')),
    ...listOf('Not judged yet, and what it would take', open('uncovered')),
  ];
};

/** How far the framework is covered: every pillar, every question, and why the rest of the best practices is not shown. */
export const coverageLines = ({ coverage }: Report): readonly string[] => {
  const { pillars, practices } = coverage;
  if (pillars === undefined || practices === undefined) return [];
  return [
    '### Coverage of the Framework',
    '',
    `Of ${practices.length} best practices ${shownOf(practices)} are shown: every claim that judges them is verified, or an attestation of them is in force.`,
    'What needs an attestation and has none, what a claim found missing, what nobody could check and what was waived is not shown.',
    '',
    ...table(['Pillar', ...COVERAGE_HEAD], coverageRows(pillars)),
    '',
    ...pillars.flatMap((pillar) => pillarLines(pillar, coverage)),
  ];
};
