/** A resource that the promotion makes, or changes because it depends on the phase. */
export interface Promoted {
  /** `Database/Cluster`, below the stack. */
  readonly path: string;
  /** CloudFormation type. */
  readonly type: string;
  readonly change: 'made' | 'changed';
}

/** What can happen at the same time, after all rounds before it. */
export type Promotion = readonly (readonly Promoted[])[];

export interface PromotedTemplate {
  readonly Resources: Readonly<Record<string, PromotedResource>>;
}

interface PromotedResource {
  readonly Type: string;
  readonly Condition?: string | undefined;
  readonly Metadata?: unknown;
  readonly [attribute: string]: unknown;
}

/** The condition that holds in the promoted phase. */
const CONDITION = 'Promoted';

/**
 * The order in which CloudFormation promotes the stack of a template: the graph of `Ref`, `Fn::GetAtt`, `Fn::Sub` and
 * `DependsOn` among the resources that only the promoted phase has and those that it changes.
 */
export function promotionOrder({ Resources }: PromotedTemplate): Promotion {
  const waiting = new Map(Object.entries(Resources).filter(([, each]) => isPromoted(each)));
  const rounds: (readonly Promoted[])[] = [];
  while (waiting.size > 0) {
    const ready = [...waiting].filter(([id, each]) => needsOf(each).every((need) => need === id || !waiting.has(need)));
    // CloudFormation refuses a template with a circle, so there is always somebody who can begin.
    if (ready.length === 0) throw new Error(`${[...waiting.keys()].join(', ')} wait for each other.`);
    rounds.push(ready.map(([id, each]) => promotedOf(id, each)).sort((a, b) => (a.path < b.path ? -1 : 1)));
    for (const [id] of ready) waiting.delete(id);
  }
  return rounds;
}

const isPromoted = (resource: PromotedResource): boolean =>
  resource.Condition === CONDITION || nodesOf(resource).some((node) => listAt(node, 'Fn::If')[0] === CONDITION);

const promotedOf = (id: string, resource: PromotedResource): Promoted => ({
  path: pathOf(resource.Metadata) ?? id,
  type: resource.Type,
  change: resource.Condition === CONDITION ? 'made' : 'changed',
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** `Database/Cluster` of `PilotLight/Database/Cluster/Resource`. */
function pathOf(metadata: unknown): string | undefined {
  const path = isObject(metadata) ? metadata['aws:cdk:path'] : undefined;
  return typeof path === 'string' ? path.replace(/^[^/]+\//, '').replace(/(\/Resource)+$/, '') : undefined;
}

type Node = Readonly<Record<string, unknown>>;

/** Every object in a value, at any depth. */
const nodesOf = (value: unknown): readonly Node[] =>
  isObject(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];

const listAt = (node: Node, key: string): readonly unknown[] => {
  const value = node[key];
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
};

/** Logical ids that a resource refers to, pseudo parameters among them. */
const needsOf = (resource: PromotedResource): readonly string[] =>
  [
    ...listAt(resource, 'DependsOn'),
    ...nodesOf(resource).flatMap((node) => [
      ...listAt(node, 'Ref'),
      ...listAt(node, 'Fn::GetAtt').slice(0, 1),
      ...listAt(node, 'Fn::Sub').slice(0, 1).flatMap(namesIn),
    ]),
  ].filter((name) => typeof name === 'string');

const namesIn = (text: unknown): readonly unknown[] =>
  typeof text === 'string' ? [...text.matchAll(/\$\{([A-Za-z0-9]+)/g)].map(([, name]) => name) : [];
