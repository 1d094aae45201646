import type { ResourceFact } from '@hexastyle/evidence';
import type { PlatformFacts } from '../assembly/platform-facts';
import { assembled, smallTemplates, type Templates } from '../testing/a-small-assembly';
import { drawEnvironment } from './draw-environment';
import { SUBJECTS } from './judgement/subjects';
import type { Drawing } from './words/drawing';
import { writeMermaid } from './words/write-mermaid';

const textOf = (drawings: readonly Drawing[]): string => drawings.flatMap(writeMermaid).join('\n');

const drawn = (facts: PlatformFacts): string => textOf(drawEnvironment(facts, SUBJECTS));

const arrowsOf = (facts: PlatformFacts): readonly string[] =>
  drawEnvironment(facts, SUBJECTS).flatMap(({ edges }) => edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`));

const without =
  (...ids: readonly string[]) =>
  ({ all = {}, ...others }: Templates): Templates => ({
    ...Object.fromEntries(
      Object.entries({ ...others, all }).map(([name, resources]) => [
        name,
        Object.fromEntries(Object.entries(resources).filter(([id]) => !ids.includes(id))),
      ]),
    ),
  });

/** The template with a property of one of its resources replaced. */
const changed =
  (id: string, property: string, value: unknown) =>
  ({ all = {}, ...others }: Templates): Templates => {
    const resource = all[id];
    if (resource === undefined) throw new Error(`The small assembly has no ${id}.`);
    return {
      ...others,
      all: { ...all, [id]: { ...resource, Properties: { ...resource.Properties, [property]: value } } },
    };
  };

describe('a drawing follows the templates', () => {
  it.each([
    ['the reader', without('Reader'), 'n_all_Reader[("reader")]'],
    ['the reader', without('Reader'), 'n_all_Cluster --> n_all_Reader'],
    ['the second NAT gateway', without('NatB', 'PrivateBRoute'), 'n_all_NatB["NAT gateway<br/>eu-west-1b"]'],
    ['the second NAT gateway', without('NatB', 'PrivateBRoute'), 'n_all_Vpc_private -->|"eu-west-1b"| n_all_NatB'],
    ['the replica', without('Copy'), 'n_copy_Copy[("S3<br/>copy copy")]'],
    ['the replica', without('Copy'), 'n_all_Distribution -.->|"on 500"| n_copy_Copy'],
    ['the replication', changed('Site', 'ReplicationConfiguration', {}), 'n_all_Site -->|"replicates"| n_copy_Copy'],
    [
      'a behaviour',
      changed('Distribution', 'DistributionConfig', { DefaultCacheBehavior: {} }),
      'n_all_Distribution -->|"/api/*"| n_all_Rest',
    ],
    ['a rule of a security group', without('Admits'), 'n_all_Function -->|"5432"| n_all_Cluster'],
    ['a method', without('Method'), 'n_all_Rest -->|"ANY /#123;proxy+#125;"| n_all_Function'],
    ['what a firewall guards', without('Guard'), 'n_all_Acl -->|"guards"| n_all_Rest'],
    ['dead letters', changed('Function', 'DeadLetterConfig', {}), 'n_all_Function -.->|"what failed"| n_all_Failed'],
    ['whom an alarm tells', changed('Errors', 'AlarmActions', []), 'n_all_Errors --> n_all_Topic'],
    ['what an alarm watches', changed('Errors', 'Dimensions', []), 'n_all_Function --> n_all_Errors'],
    [
      'what a canary looks at',
      changed('Canary', 'RunConfig', {}),
      'n_all_Canary -->|"looks, rate(5 minutes)"| n_all_Distribution',
    ],
    ['what is backed up', without('Selection'), 'n_all_Cluster --> n_all_Plan'],
    ['a rule of a backup', changed('Plan', 'BackupPlan', {}), 'n_all_Plan -->|"daily, kept 90 days"| n_all_Vault'],
    ['where copies go', without('FarVault'), 'n_all_Vault -->|"copies daily"| n_copy_FarVault'],
    ['what a pipeline deploys', changed('Pipeline', 'Stages', []), 'n_all_Pipeline --> n_stack_copy'],
    ['what a pipeline uploads', without('Project'), 'n_all_Pipeline --> n_all_Site'],
  ])('given templates without %s, then it is not drawn', (_what, change, line) => {
    const lines = (text: string): readonly string[] => text.split('\n').map((each) => each.trim());
    expect(lines(drawn(assembled(smallTemplates())))).toContain(line);
    expect(lines(drawn(assembled(change(smallTemplates()))))).not.toContain(line);
  });

  it('given an alarm about copies, then it watches the vault that they go to, in whatever region', () => {
    const templates = changed('Errors', 'Dimensions', [{ Name: 'BackupVaultName', Value: 'hexastyle-blue-recovery' }]);
    expect(drawn(assembled(templates(smallTemplates())))).toContain('n_copy_FarVault --> n_all_Errors');
  });

  it('given a pipeline and an alarm that tell one topic and no more, then they are not taken for one another', () => {
    const silent = changed('Errors', 'Dimensions', [])(changed('Pipeline', 'Stages', [])(smallTemplates()));
    const rule = {
      Type: 'AWS::CodeStarNotifications::NotificationRule',
      Properties: { Resource: { Ref: 'Pipeline' }, Targets: [{ TargetAddress: { Ref: 'Topic' } }] },
    };
    const text = drawn(assembled({ ...silent, all: { ...silent['all'], Rule: rule } }));
    expect(text).toContain('n_all_Errors --> n_all_Topic');
    expect(text).toContain('n_all_Pipeline --> n_all_Topic');
  });

  it('given another capacity, then the box says it', () => {
    const templates = changed('Cluster', 'ServerlessV2ScalingConfiguration', { MinCapacity: 1, MaxCapacity: 8 })(
      smallTemplates(),
    );
    expect(drawn(assembled(templates))).toContain('1 to 8 ACU');
  });

  it('given subnets, then each stands in the frame of how it reaches the internet, with its zones', () => {
    const text = drawn(assembled(smallTemplates()));
    expect(text).toContain('subgraph n_all_Vpc_public["public subnets: eu-west-1a, eu-west-1b"]');
    expect(text).toContain('subgraph n_all_Vpc_isolated["isolated subnets: eu-west-1a"]');
  });
});

describe('given a value that nobody can resolve', () => {
  const facts = assembled(smallTemplates());
  const known = arrowsOf(facts);
  const cases = facts.assembly.resources.flatMap((resource) =>
    Object.keys(resource.properties).map((property): [string, string, ResourceFact] => [
      resource.logicalId,
      property,
      resource,
    ]),
  );

  it.each(cases)('as %s.%s, then nothing is drawn that was not there', (_id, property, resource) => {
    const unresolved = { ...resource, properties: { ...resource.properties, [property]: { Ref: 'Unknown' } } };
    const resources = facts.assembly.resources.map((each) => (each === resource ? unresolved : each));
    const guessed = arrowsOf({ ...facts, assembly: { ...facts.assembly, resources } }).filter(
      (arrow) => !known.includes(arrow),
    );
    expect(guessed).toEqual([]);
  });

  it('as the route of a subnet, then its frame does not say how it reaches the internet', () => {
    const templates = changed('PrivateARoute', 'NatGatewayId', { Ref: 'Unknown' })(smallTemplates());
    expect(drawn(assembled(templates))).toContain('n_all_Vpc_unknown["subnets: eu-west-1a"]');
  });

  it('as the condition of a resource, then it is left out', () => {
    const undecided = facts.assembly.resources.map((each) =>
      each.logicalId === 'Reader' ? { ...each, undecidedCondition: 'Unknown' } : each,
    );
    expect(drawn({ ...facts, assembly: { ...facts.assembly, resources: undecided } })).not.toContain('reader');
  });
});

it('given files and keys in another order, then the drawing is the same', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, each]) => [key, reversed(each)]),
    );
  };
  const templates = smallTemplates();
  expect(drawn(assembled(reversed(templates) as Templates))).toBe(drawn(assembled(templates)));
});
