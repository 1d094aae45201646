import { isRecord, listAt, recordAt, type JsonRecord } from '../../facts/assembly/record';
import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property, resourcesOfType } from '../../facts/query';
import type { Claim } from '../claim';
import { cannotTell, fails, holds, type Check } from '../vocabulary/check';
import { conclude } from '../vocabulary/conclude';
import { notApplicable, withAssembly } from '../vocabulary/require-facts';
import { servesRequests } from '../vocabulary/serves-requests';
import { graphs, shownName, shownWidgets } from '../vocabulary/shown-widgets';

/** What is paid by its use, the metric of it, and the property that ends it. */
interface Use {
  readonly type: string;
  readonly namespace: string;
  readonly metric: string;
  readonly limit: string;
}

const USES: readonly Use[] = [
  {
    type: 'AWS::RDS::DBCluster',
    namespace: 'AWS/RDS',
    metric: 'ServerlessDatabaseCapacity',
    limit: 'ServerlessV2ScalingConfiguration.MaxCapacity',
  },
  {
    type: 'AWS::Lambda::Function',
    namespace: 'AWS/Lambda',
    metric: 'ConcurrentExecutions',
    limit: 'ReservedConcurrentExecutions',
  },
];

/** A dashboard and its widgets; `undefined` where its body cannot be read. */
interface Shown {
  readonly dashboard: ResourceFact;
  readonly widgets: readonly JsonRecord[] | undefined;
}

const drawsLimit = (widget: JsonRecord, limit: unknown): boolean =>
  listAt(recordAt(widget, 'annotations'), 'horizontal').some((line) => isRecord(line) && line['value'] === limit);

const check = (all: readonly Shown[], resource: ResourceFact, { namespace, metric, limit }: Use): Check => {
  const most = property(resource, limit);
  const evidence = evidenceOf(resource, limit, `a line beside ${metric}`);
  if (most.kind === 'unresolved') return cannotTell(`${limit} of ${nameOf(resource)} ${most.reason}`, evidence);
  if (most.kind === 'absent') return fails(`${nameOf(resource)} has no limit`, evidence);
  const showing = all.find(({ widgets = [] }) =>
    widgets.some((widget) => graphs(widget, namespace, metric, shownName(resource)) && drawsLimit(widget, most.value)),
  );
  if (showing !== undefined) return holds(evidence, evidenceOf(showing.dashboard));
  const opaque = all.find(({ widgets }) => widgets === undefined);
  return opaque === undefined
    ? fails(`no dashboard shows ${metric} of ${nameOf(resource)} beside its limit`, evidence)
    : cannotTell(`the body of ${nameOf(opaque.dashboard)} cannot be read`, evidenceOf(opaque.dashboard));
};

/** Functions that rest or run once a release are left out. */
const isUsed = (assembly: AssemblyFacts, resource: ResourceFact): boolean =>
  resource.type !== 'AWS::Lambda::Function' || servesRequests(assembly, resource);

export const useIsShownBesideItsLimit: Claim = {
  id: 'use-is-shown-beside-its-limit',
  pillar: 'cost-optimization',
  section: 'Cost Monitoring',
  principles: ['Measure overall efficiency', 'Analyze and attribute expenditure'],
  statement:
    'A dashboard shows how much of database and API is used, which is what is paid, beside the line where the template ends it: too large a limit is seen.',
  bestPractices: ['COST09-BP01', 'COST06-BP02'],
  fix: 'Keep the annotation of the limit in the widget of packages/infra/src/observability/dashboard.',
  mendedByRemoval: 'It speaks of everything that has a limit: what is gone has none to come near.',
  whenSwitched: 'what-rests',
  evaluate: (facts) =>
    withAssembly(facts, (assembly) => {
      const shown = resourcesOfType(assembly, 'AWS::CloudWatch::Dashboard').map((dashboard) => ({
        dashboard,
        widgets: shownWidgets(dashboard),
      }));
      return conclude(
        USES.flatMap((use) =>
          resourcesOfType(assembly, use.type)
            .filter((resource) => isUsed(assembly, resource))
            .map((resource) => check(shown, resource, use)),
        ),
        {
          met: 'Use and limit are beside each other.',
          none: notApplicable('The assembly has neither database cluster nor function that serves requests.'),
        },
      );
    }),
};
