import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, resourcesOfType } from '../../facts/query';
import { isList } from '../../facts/value';
import type { Claim } from '../claim';
import { fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { withCostDocument, type CostDocument } from '../vocabulary/cost-document';
import { rawOf } from '../vocabulary/mentions';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';

/** What moves data that is paid by its amount, and how its charge is called. */
interface Mover {
  readonly resource: ResourceFact;
  readonly charge: RegExp;
}

const copiesElsewhere = (plan: ResourceFact): boolean => {
  const rules = rawOf(plan, 'BackupPlan.BackupPlanRule');
  return (isList(rules) ? rules : []).some(
    (_, index) => rawOf(plan, `BackupPlan.BackupPlanRule.${index}.CopyActions`) !== undefined,
  );
};

const moversOf = (assembly: AssemblyFacts): readonly Mover[] => {
  const moving = (charge: RegExp, resources: readonly ResourceFact[]): readonly Mover[] =>
    resources.map((resource) => ({ resource, charge }));
  return [
    ...moving(/data processed$/, resourcesOfType(assembly, 'AWS::EC2::NatGateway')),
    ...moving(/^To browsers\b/, resourcesOfType(assembly, 'AWS::CloudFront::Distribution')),
    ...moving(/^To the origin$/, resourcesOfType(assembly, 'AWS::CloudFront::Distribution')),
    ...moving(/^To another region$/, resourcesOfType(assembly, 'AWS::Backup::BackupPlan').filter(copiesElsewhere)),
    ...moving(
      /^To another region$/,
      resourcesOfType(assembly, 'AWS::S3::Bucket').filter(
        (bucket) => rawOf(bucket, 'ReplicationConfiguration') !== undefined,
      ),
    ),
  ];
};

/** The document names a resource by its construct path, without what the CDK calls every inner one. */
const writtenAs = (resource: ResourceFact): string =>
  nameOf(resource)
    .replace(/^\//, '')
    .replace(/\/Resource$/, '');

type Rows = ReturnType<CostDocument['rows']>;

const check = (document: CostDocument, rows: Rows, { resource, charge }: Mover): Check => {
  const name = writtenAs(resource);
  const row = rows.find(([path, , what = '']) => path === name && charge.test(what));
  const evidence = [document.evidence('resources'), evidenceOf(resource)] as const;
  return row === undefined
    ? fails(`${document.path} has no charge of ${name} that matches ${String(charge)}`, ...evidence)
    : holds(...evidence);
};

export const dataTransferIsEstimated: Claim = {
  id: 'data-transfer-is-estimated',
  pillar: 'cost-optimization',
  section: 'Cost Documentation',
  principles: ['Measure overall efficiency'],
  statement:
    'The cost document has what every NAT gateway, distribution, cross-region backup and replicated bucket moves, and what that costs.',
  bestPractices: ['COST08-BP01'],
  fix: 'Add the charge to the service in packages/cost/src/services and run `npx projen`.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) =>
      withCostDocument(facts, (document) => {
        const rows = document.rows('resources');
        return conclude(
          moversOf(assembly).map((mover) => check(document, rows, mover)),
          {
            met: 'Everything that moves data has its charge.',
            none: notApplicable('Nothing in the assembly moves data that is paid by its amount.'),
          },
        );
      }),
    ),
};
