import { CLASSIFICATIONS, type Classification, type PillarCoverage } from '../report/report';

const WORDS: Readonly<Record<Classification, string>> = {
  automated: 'automated',
  repository: 'repository',
  attested: 'attested, in force',
  'not-applicable': 'not applicable',
  uncovered: 'uncovered',
};

export const COVERAGE_HEAD: readonly string[] = [
  'questions',
  'best practices',
  ...CLASSIFICATIONS.map((each) => WORDS[each]),
  'shown',
];

type Numbers = Pick<PillarCoverage, 'questions' | 'total' | 'classifications' | 'shown' | 'inForce'>;

const rowOf = (name: string, pillars: readonly Numbers[]): readonly string[] => {
  const sum = (valueOf: (pillar: Numbers) => number): number =>
    pillars.reduce((total, pillar) => total + valueOf(pillar), 0);
  const counted = CLASSIFICATIONS.map((each) => {
    const count = sum(({ classifications }) => classifications[each]);
    return each === 'attested' ? `${sum(({ inForce }) => inForce)} of ${count}` : String(count);
  });
  return [
    name,
    String(sum(({ questions }) => questions)),
    String(sum(({ total }) => total)),
    ...counted,
    String(sum(({ shown }) => shown)),
  ];
};

/** The coverage of every pillar and of all of them, over all best practices of the framework, under `COVERAGE_HEAD`. */
export const coverageRows = (pillars: readonly PillarCoverage[]): readonly (readonly string[])[] => [
  ...pillars.map((pillar) => rowOf(pillar.name, [pillar])),
  rowOf('All', pillars),
];
