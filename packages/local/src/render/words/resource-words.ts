import type { ResourceFact } from '@hexastyle/evidence';
import { idOf } from '../assembly/id-of';
import type { PlatformFacts } from '../assembly/platform-facts';
import { leavesOf, textAt } from '../assembly/property-at';
import { text, type Meaning, type Word } from './meaning';
import { RESOURCE_KINDS, SHORTCUTS, type ResourceKind } from './resource-kinds';

interface Named {
  readonly id: string;
  readonly layer: string;
  readonly region: string;
  readonly meaning: Meaning;
  readonly arn: string | undefined;
  readonly properties: ReturnType<typeof leavesOf>;
}

/** `web-bucket` of `/Edge/WebBucket/Resource`. */
const pathId = ({ constructPath, logicalId }: ResourceFact): string =>
  (constructPath?.replace(/\/Resource$/, '').replace(/^\/[^/]+\//, '') ?? logicalId)
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();

const lookUp = ({ stack, region, logicalId }: ResourceFact): string =>
  [
    `$(aws cloudformation describe-stack-resources --region ${region} --stack-name ${stack} \\`,
    `  --logical-resource-id ${logicalId} --query 'StackResources[0].PhysicalResourceId' --output text)`,
  ].join('\n');

const arnOf = ({ arn }: ResourceKind, { region }: ResourceFact, account: string, name: string): string | undefined =>
  arn && `arn:aws:${arn.service}:${arn.global === true ? '' : region}:${account}:${arn.before}${name}`;

const namedOf = (kind: ResourceKind, resource: ResourceFact, { environment }: PlatformFacts): Named => {
  const name = kind.name === undefined ? undefined : textAt(resource, kind.name);
  const layer = idOf(environment.name, resource.stack);
  const properties = leavesOf(resource.properties);
  const { region } = resource;
  if (name === undefined) {
    return {
      id: pathId(resource),
      layer,
      region,
      meaning: { kind: 'command', command: lookUp(resource) },
      arn: undefined,
      properties,
    };
  }
  const arn = arnOf(kind, resource, environment.account, name);
  // Where names are the world's, they end in what keeps them apart, which differs between environments.
  const id = idOf(environment.name, name).replace(`-${environment.account}-${region}`, '');
  return { id, layer, region, meaning: text(name), arn, properties };
};

/** What a resource is called: by its layer and id, by its id, and by nothing when it is the only one of its kind. */
const calledBy = (kind: string, { id, layer }: Named, siblings: readonly Named[]): readonly string[] => {
  const short = id === '' ? kind : `${kind}:${id}`;
  const unique = siblings.filter((sibling) => sibling.id === id).length === 1;
  return [
    `${kind}:${layer}${id === '' ? '' : `/${id}`}`,
    ...(unique ? [short] : []),
    ...(siblings.length === 1 ? [kind] : []),
  ];
};

const wordsFor = (word: string, { meaning, arn, properties }: Named): readonly Word[] => [
  [word, meaning],
  ...(arn === undefined ? [] : [[`arn:${word}`, text(arn)] as const]),
  ...properties.map(([path, value]): Word => [`property:${word}:${path}`, text(value)]),
];

/** Whom a short name could mean as well: what rests in the region of recovery never takes one from the region itself. */
const rivalsOf = (named: Named, siblings: readonly Named[], { environment }: PlatformFacts): readonly Named[] =>
  named.region === environment.region ? siblings.filter(({ region }) => region === named.region) : siblings;

const wordsOf = (kind: ResourceKind, facts: PlatformFacts): readonly Word[] => {
  const siblings = facts.assembly.resources
    .filter(({ type }) => type === kind.type)
    .map((resource) => namedOf(kind, resource, facts));
  const calls = siblings.flatMap((named) =>
    calledBy(kind.kind, named, rivalsOf(named, siblings, facts)).map((word, index) => ({
      word,
      named,
      long: index === 0,
    })),
  );
  // A layer may be called like a resource: then the resource's own id wins, as it comes later.
  return [...calls.filter(({ long }) => long), ...calls.filter(({ long }) => !long)].flatMap(({ word, named }) =>
    wordsFor(word, named),
  );
};

/**
 * `<kind:id>` for every resource that documents may name, `<arn:kind:id>` where its name
 * makes its ARN, and `<property:kind:id:Dotted.Path>` for what its template says.
 */
export const resourceWords = (facts: PlatformFacts): readonly Word[] => {
  const words = RESOURCE_KINDS.flatMap((kind) => wordsOf(kind, facts));
  const known = new Map(words);
  const shortcuts = Object.entries(SHORTCUTS).flatMap(([word, target]): readonly Word[] => {
    const meaning = known.get(target);
    return meaning === undefined ? [] : [[word, meaning]];
  });
  return [...words, ...shortcuts];
};
