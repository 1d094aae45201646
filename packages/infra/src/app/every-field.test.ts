import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { environmentJsonSchema, readEnvironments, readWaivers } from '@hexastyle/environment';
import type { Environment, Waiver } from '@hexastyle/environment';
import type { Template } from 'aws-cdk-lib/assertions';
import { openFindings } from '../program/summary';
import { synthesize } from '../program/synthesize';
import { layersOf, standInCode, temporary } from '../testing/assemble';
import type { Layers } from '../testing/assemble';
import { described, repository } from '../testing/described';
import { EVERY_FIELD } from '../testing/every-field';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly required?: readonly string[];
}

/** A place of the schema at which a descriptor has a value. */
interface Leaf {
  readonly path: string;
  readonly required: boolean;
}

/** Every leaf of the schema; free keys (`tags`) are one value, chosen ones are many. */
const leavesOf = (
  { properties, propertyNames, required = [] }: Schema,
  at = '',
  inRequired = true,
): readonly Leaf[] => {
  if (properties === undefined)
    return (propertyNames?.enum?.map((key) => `${at}.${key}`) ?? [at]).map((path) => ({ path, required: inRequired }));
  return Object.entries(properties).flatMap(([key, below]) =>
    leavesOf(below, at === '' ? key : `${at}.${key}`, inRequired && required.includes(key)),
  );
};

type Node = Record<string, unknown>;

/** A descriptor that says these values. */
const descriptorOf = (values: readonly (readonly [path: string, value: unknown])[]): Node => {
  const descriptor: Node = {};
  for (const [path, value] of values) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const holder = keys.reduce<Node>((node, key) => (node[key] ??= {}) as Node, descriptor);
    holder[last] = value;
  }
  return descriptor;
};

const valueAt = (environment: Environment, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Node | undefined)?.[key], environment);

/** Reads a descriptor as `npx projen` does; YAML takes JSON. @throws DescriptorError when it is refused */
const read = (descriptor: Node): Environment => {
  const root = temporary('described');
  mkdirSync(join(root, 'environments'));
  writeFileSync(join(root, `environments/${String(descriptor['name'])}.yaml`), JSON.stringify(descriptor));
  const [environment] = readEnvironments(root);
  if (environment === undefined) throw new Error('Nothing was read.');
  return environment;
};

const values = EVERY_FIELD.map(({ path, value }) => [path, value] as const);
const leaves = leavesOf(environmentJsonSchema());
const isRequired = (path: string): boolean => leaves.some((leaf) => leaf.path === path && leaf.required);

describe('Given a third environment that says every field', () => {
  const environment = read(descriptorOf(values));
  const texts = (all: Layers): readonly (readonly [string, string])[] =>
    Object.entries(all).map(([layer, template]: [string, Template]) => [layer, JSON.stringify(template.toJSON())]);
  const [third, staging] = [environment, described('staging')].map((each) => texts(layersOf(each)));
  const layersThatSay = (text: string, all: readonly (readonly [string, string])[] = []): readonly string[] =>
    all.filter(([, template]) => template.includes(text)).map(([layer]) => layer);

  it('leaves no field of the schema out, so that a new one fails here until it has a value and a consequence', () => {
    expect(EVERY_FIELD.map(({ path }) => path).sort()).toEqual(leaves.map(({ path }) => path).sort());
  });

  it('says something else than the tier means by silence, in each of them', () => {
    const silent = read(descriptorOf(values.filter(([path]) => isRequired(path))));
    const chosen = values.filter(([path]) => !isRequired(path));
    expect(chosen.length).toBeGreaterThan(20);
    expect(chosen.filter(([path, value]) => isDeepStrictEqual(valueAt(silent, path), value))).toEqual([]);
    for (const [path, value] of values) expect([path, valueAt(environment, path)]).toEqual([path, value]);
  });

  it.each(EVERY_FIELD)('$path does what it is there for', ({ path, consequence }) => {
    if (consequence.kind === 'rule') {
      const changed = values.map(([each, own]) => [each, each === path ? consequence.refused : own] as const);
      expect(() => read(descriptorOf(changed))).toThrow(`"${path}"`);
      return;
    }
    expect(layersThatSay(consequence.text, third)).toContain(consequence.layer);
    expect(layersThatSay(consequence.text, staging)).not.toContain(consequence.layer);
  });
});

/** What whoever lets a database be deleted has to write: nobody else decided that. */
const deletable = (rule: string, construct: string): Waiver => ({
  file: 'waivers/sandbox-is-thrown-away.yaml',
  subject: { kind: 'finding', rule, construct },
  environments: ['sandbox'],
  owner: 'learning-team',
  reason: 'Nothing in the sandbox is worth keeping.',
  expires: '2027-05-31',
});

describe('Given the waivers of this repository and that third environment', () => {
  const props = { code: standInCode(), root: repository, checks: true, today: '2026-11-23' };
  const open = (waivers: readonly Waiver[]) =>
    openFindings(synthesize(read(descriptorOf(values)), { ...props, out: temporary('third'), waivers }));
  const unaccepted = open(readWaivers(repository));

  it('has no open finding, in three zones of two regions, but that its database can be deleted', () => {
    expect(unaccepted.map(({ rule, construct }) => `${construct} ${rule}`).sort()).toEqual(
      ['/Data', '/PilotLight'].flatMap((stack) =>
        ['AwsSolutions-RDS10', 'NIST.800.53.R5-RDSInstanceDeletionProtectionEnabled'].map(
          (rule) => `${stack}/Database/Cluster/Resource ${rule}`,
        ),
      ),
    );
  });

  it('has none once its owner has accepted that', () => {
    const accepted = unaccepted.map(({ rule, construct }) => deletable(rule, construct));
    expect(open([...readWaivers(repository), ...accepted])).toEqual([]);
  });
});
