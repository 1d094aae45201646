import type { Environment } from '@hexastyle/environment';
import { componentsOf } from '../facts/components-of';
import type { Resource } from '../facts/resource';
import { perLevel, type PerLevel } from '../levels';
import { standby } from '../usage/standby';
import type { Usage } from '../usage/usage';
import { usageOf } from '../usage/usage-of';
import type { CostLine } from './cost-line';
import type { Estimate, Options, PilotLight, Subject } from './estimate';
import { linesOf, type Scene } from './lines-of';
import { sumOf } from './sum';
import { withFreeTier } from './with-free-tier';

const usageFor = (environment: Environment | undefined): PerLevel<Usage> | undefined =>
  environment && perLevel((level) => usageOf(environment.workload[level]));

/** The region of the pilot light waits, all others serve. */
const usageWhere = (usage: PerLevel<Usage> | undefined, waits: string | undefined): Scene['usageIn'] => {
  const waiting = usage && perLevel((level) => standby(usage[level]));
  return (region) => (region === waits ? waiting : usage);
};

/** The activated pilot light lifts the ban on calls; the template of the resting one says zero. */
const switchedOn = (resource: Resource): Resource => {
  if (resource.type !== 'AWS::Lambda::Function') return resource;
  const kept = Object.entries(resource.properties).filter(([name]) => name !== 'ReservedConcurrentExecutions');
  return { ...resource, properties: Object.fromEntries(kept) };
};

const pilotLightOf = (
  { environment, resources, resting }: Subject,
  idle: readonly CostLine[],
  activate: (resources: readonly Resource[]) => readonly CostLine[],
): PilotLight | undefined => {
  const region = environment?.drRegion;
  if (region === undefined || !resources.some((resource) => resource.region === region)) return undefined;
  const there = [...resources, ...resting].filter((resource) => resource.region === region).map(switchedOn);
  const waiting = idle.filter((line) => line.region === region);
  // Copies and replicas lie in the region before and after, whoever made them.
  const brought = waiting.filter(({ stack }) => !there.some((resource) => resource.stack === stack));
  const activated = [...activate(there), ...brought];
  return {
    region,
    idle: sumOf(waiting),
    activated: sumOf(activated),
    activatedLines: activated,
  };
};

/** Estimates what an assembly costs a month. Pure: everything it knows is in its arguments. */
export const estimateCosts = (subject: Subject, { books, freeTier }: Options): Estimate => {
  const { name, environment, resources, resting } = subject;
  const usage = usageFor(environment);
  const componentOf = componentsOf([...resources, ...resting]);
  const linesWith = (present: readonly Resource[], waits: string | undefined): readonly CostLine[] => {
    const lines = linesOf(present, { books, componentOf, usageIn: usageWhere(usage, waits) });
    return freeTier ? withFreeTier(lines, books) : lines;
  };
  const lines = linesWith(resources, environment?.drRegion);
  const total = sumOf(lines);
  const monthlyUsd = environment?.budget.monthlyUsd;
  return {
    environment: name,
    workload: environment?.workload,
    usage,
    freeTier,
    books,
    lines,
    total,
    pilotLight: pilotLightOf(subject, lines, (there) => linesWith(there, undefined)),
    budget: monthlyUsd === undefined ? undefined : { monthlyUsd, isExceeded: total.usd.expected > monthlyUsd },
  };
};
