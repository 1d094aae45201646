import type { AssemblyFacts } from '../../facts/facts';
import { evidenceOf, nameOf, tag, tagProperty } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { withCostDocument, type CostDocument } from '../vocabulary/cost-document';
import { notMet, withAssembly } from '../vocabulary/require-facts';

const check = (assembly: AssemblyFacts, document: CostDocument): readonly Check[] => {
  const tagged = assembly.resources.map((resource) => ({ resource, component: tag(resource, 'Component') }));
  const unclear = tagged.filter(({ component }) => component.kind === 'unresolved');
  const components = new Map(
    tagged.flatMap(({ resource, component }) =>
      component.kind === 'found' && typeof component.value === 'string' ? [[component.value, resource] as const] : [],
    ),
  );
  const documented = document.rows('components').flatMap(([name = '']) => (name === 'Total' ? [] : [name]));
  return [
    ...[...components].map(([name, resource]) =>
      documented.includes(name)
        ? holds(document.evidence('components'), evidenceOf(resource, tagProperty(resource), name))
        : fails(`${document.path} does not know the component ${name} of ${nameOf(resource)}`, evidenceOf(resource)),
    ),
    ...documented
      .filter((name) => !components.has(name) && unclear.length === 0)
      .map((name) =>
        fails(`nothing has the tag of ${name}, a component of ${document.path}`, document.evidence('components')),
      ),
    ...unclear.map(({ resource }) =>
      cannotTell(`the component of ${nameOf(resource)} is unresolved`, evidenceOf(resource, tagProperty(resource))),
    ),
  ];
};

export const costDocumentHasEveryComponent: Claim = {
  id: 'cost-document-has-every-component',
  pillar: 'cost-optimization',
  section: 'Cost Documentation',
  principles: ['Analyze and attribute expenditure'],
  statement:
    'The components of the cost document are those of the tag Component, so that an estimate and a bill can be laid beside each other.',
  bestPractices: ['COST05-BP02', 'COST03-BP03'],
  fix: 'Run `npm run synth` and `npx projen`, which writes docs/cost anew; new layers get their tag in packages/infra/src/layer/tag-layer.ts.',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withCostDocument(facts, (document) =>
        conclude(check(assembly, document), {
          met: 'Document and tags have the same components.',
          none: notMet('Neither the assembly nor the document has a component.'),
        }),
      ),
    ),
};
