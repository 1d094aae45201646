import { assemblyOf } from '../testing/assemble';
import { described } from '../testing/described';
import type { TemplateResource } from '../testing/resources';
import { tagPropertyOf } from '../testing/tag-property';

type TagList = readonly { readonly Key: string; readonly Value: string }[];
type TagMap = Readonly<Record<string, string>>;

const isList = (tags: TagList | TagMap): tags is TagList => Array.isArray(tags);

const tagsOf = ({ Properties = {} }: TemplateResource, property: string): TagMap => {
  const tags = (Properties[property] ?? {}) as TagList | TagMap;
  return isList(tags) ? Object.fromEntries(tags.map(({ Key, Value }) => [Key, Value])) : tags;
};

/** The layer of a stack where that is not the end of its name. */
const LAYERS: Readonly<Record<string, string>> = { 'pilot-light': 'recovery', 'site-replica': 'edge' };

const layerOf = (stack: string): string => LAYERS[stack] ?? stack;

interface Placed {
  readonly stack: string;
  readonly logicalId: string;
  readonly layer: string;
  readonly resource: TemplateResource;
}

describe.each(['staging', 'production'])('Given everything taggable in %s, in both regions', (name) => {
  const environment = { ...described(name), tags: { CostCenter: '4711', ManagedBy: 'hand' } };
  const placed = assemblyOf(environment).stacks.flatMap(({ stackName, template }) =>
    Object.entries((template as { readonly Resources: Readonly<Record<string, TemplateResource>> }).Resources).map(
      ([logicalId, resource]): Placed => ({
        stack: stackName,
        logicalId,
        layer: layerOf(stackName.replace(`hexastyle-${name}-`, '')),
        resource,
      }),
    ),
  );
  const taggable = placed.flatMap((each) => {
    const property = tagPropertyOf(each.resource.Type);
    return property === undefined ? [] : [{ ...each, tags: tagsOf(each.resource, property) }];
  });

  it("carries the five tags of the platform and those of the descriptor, the platform's first", () => {
    const wrong = taggable.flatMap(({ stack, logicalId, layer, resource, tags }) => {
      const expected = {
        Environment: name,
        Project: 'hexastyle',
        Owner: environment.owner,
        ManagedBy: 'cdk',
        Component: layer,
        CostCenter: '4711',
      };
      return Object.entries(expected)
        .filter(([key, value]) => tags[key] !== value)
        .map(([key, value]) => `${stack} ${logicalId} (${resource.Type}): ${key} is ${tags[key]}, not ${value}`);
    });
    expect(wrong).toEqual([]);
  });

  it('is most of what there is, in every layer', () => {
    expect(new Set(taggable.map(({ layer }) => layer))).toEqual(
      new Set(['identity', 'network', 'data', 'api', 'edge', 'observability', 'recovery', 'delivery', 'cost']),
    );
    expect(taggable.length).toBeGreaterThan(placed.length / 2);
  });
});

describe("Given CloudFormation's specification", () => {
  it.each([
    ['AWS::S3::Bucket', 'Tags'],
    ['AWS::Backup::BackupVault', 'BackupVaultTags'],
    ['AWS::Budgets::Budget', 'ResourceTags'],
    ['AWS::Lambda::Alias', undefined],
  ])('keeps the tags of %s in %s', (type, property) => {
    expect(tagPropertyOf(type)).toBe(property);
  });

  it('takes no type that it does not know for one without tags', () => {
    expect(() => tagPropertyOf('AWS::S3::Buket')).toThrow('no type AWS::S3::Buket');
  });
});
