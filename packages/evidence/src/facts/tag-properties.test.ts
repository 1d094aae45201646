import { createRequire } from 'node:module';
import { z } from 'zod';
import { isUntaggable, tagPropertyOf } from './tag-properties';

/** Where a type keeps tags whose keeper the specification does not name, though it has the property (`AWS::Budgets::Budget`). */
const USUAL = ['Tags', 'ResourceTags'];

const resourceSchema = z.object({
  cloudFormationType: z.string(),
  tagInformation: z.object({ tagPropertyName: z.string() }).optional(),
  properties: z.record(z.string(), z.unknown()),
});
const databaseSchema = z.object({ all: z.custom<(kind: 'resource') => readonly unknown[]>() });
const moduleSchema = z.object({ loadAwsServiceSpecSync: z.custom<() => unknown>() });

/** CloudFormation's specification, which the library that compares templates brings. */
const specification = (): readonly z.infer<typeof resourceSchema>[] => {
  const library = createRequire(require.resolve('@aws-cdk/cloudformation-diff'));
  const { loadAwsServiceSpecSync } = moduleSchema.parse(library('@aws-cdk/aws-service-spec'));
  const database = loadAwsServiceSpecSync();
  databaseSchema.parse(database);
  return z.array(resourceSchema).parse([...(database as z.infer<typeof databaseSchema>).all('resource')]);
};

test('given every type of the specification, then its tags are known to be where that says, in framework/tag-properties.json', () => {
  const wrong = specification().flatMap(({ cloudFormationType: type, tagInformation, properties }) => {
    const expected = tagInformation?.tagPropertyName ?? USUAL.find((name) => name in properties);
    const isRight = tagPropertyOf(type) === expected && isUntaggable(type) === (expected === undefined);
    return isRight ? [] : [{ type, tags: expected ?? 'untagged' }];
  });
  expect(wrong).toEqual([]);
});

test('given a type that the specification does not know, then it has no tags and is not known to have none', () => {
  expect([tagPropertyOf('AWS::X::Y'), isUntaggable('AWS::X::Y')]).toEqual([undefined, false]);
});

test('given a resource that a function makes, then it cannot be tagged', () => {
  expect(isUntaggable('Custom::Migrations')).toBe(true);
});
