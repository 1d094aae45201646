import type { AssemblyFacts, RepositoryFacts } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notMet, withAssembly, withRepository } from '../vocabulary/require-facts';

const withoutLine = ({ resources }: AssemblyFacts): readonly Check[] =>
  resources
    .filter(({ source }) => source === undefined)
    .map((resource) => fails(`${nameOf(resource)} comes from no line of code`, evidenceOf(resource)));

const sources = ({ resources }: AssemblyFacts, { files }: RepositoryFacts): readonly Check[] => {
  const kept = new Set(files);
  const named = new Set(resources.flatMap(({ source }) => source?.file ?? []));
  return [...named].map((path) =>
    kept.has(path) ? holds({ kind: 'code', path }) : fails(`${path} is not in the repository`, { kind: 'code', path }),
  );
};

export const infrastructureAsCode: Claim = {
  id: 'infrastructure-as-code',
  pillar: 'operational-excellence',
  section: 'Infrastructure as Code (IaC)',
  principles: ['Perform operations as code'],
  statement: 'Every resource is made by a line of code in this repository.',
  bestPractices: ['OPS05-BP01', 'OPS05-BP03'],
  fix: 'Make the resource in a construct below packages/infra/src and synthesize with `npm run synth`, which keeps source lines.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withRepository(facts, (repository) =>
        conclude([...withoutLine(assembly), ...sources(assembly, repository)], {
          met: 'Every resource comes from a file of the repository.',
          none: notMet('The assembly has no resource.'),
        }),
      ),
    ),
};
