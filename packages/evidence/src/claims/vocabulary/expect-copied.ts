import type { AssemblyFacts, ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf, property } from '../../facts/query';
import { allOf, anyOf, fails, holds, type Check } from './check';
import { eachOf } from './each-of';
import { expectAbsent } from './expect-absent';
import { expectProperty } from './expect-property';
import { expectRelated } from './expect-related';
import { rawOf } from './mentions';
import { speaksOf, statementsOfRole, valuesOf } from './statements-of';
import { lacks } from './unclear-statements';

const CONFIG = 'ReplicationConfiguration';

/** What copying an object, and that it was taken away, asks for at its destination. */
const COPIES = ['s3:ReplicateObject', 's3:ReplicateDelete'];

/** Nobody else can know the destination than by its name, which so has to be written down. */
const arnOf = (bucket: ResourceFact): string => {
  const name = rawOf(bucket, 'BucketName');
  return `arn:aws:s3:::${typeof name === 'string' ? name : 'a name that is written down'}`;
};

/** A prefix that is empty, or none, means every object; S3 takes it in two places. */
const wholeBucket = (from: ResourceFact, rule: string): readonly Check[] =>
  ['Prefix', 'Filter.Prefix'].map((path) =>
    property(from, `${rule}.${path}`).kind === 'absent'
      ? holds(evidenceOf(from, rule))
      : expectProperty(from, { property: `${rule}.${path}`, expected: '' }),
  );

const ruleCheck =
  (from: ResourceFact, to: ResourceFact) =>
  (rule: string): Check =>
    allOf(
      expectProperty(from, { property: `${rule}.Destination.Bucket`, expected: arnOf(to) }),
      expectProperty(from, { property: `${rule}.Status`, expected: 'Enabled' }),
      ...wholeBucket(from, rule),
      expectAbsent(from, `${rule}.Filter.TagFilter`),
      expectAbsent(from, `${rule}.Filter.And`),
      expectProperty(from, { property: `${rule}.DeleteMarkerReplication.Status`, expected: 'Enabled' }),
    );

const mayCopy = (assembly: AssemblyFacts, role: ResourceFact, to: ResourceFact): Check => {
  const statements = statementsOfRole(assembly, role);
  const lacking = COPIES.find(
    (action) =>
      !statements.some(
        (each) =>
          each.statement['Effect'] === 'Allow' &&
          speaksOf(each, action) &&
          valuesOf(each, 'Resource').includes(`${arnOf(to)}/*`),
      ),
  );
  return lacking === undefined
    ? holds(evidenceOf(role))
    : lacks(statements, `${nameOf(role)} may not ${lacking} into ${nameOf(to)}`, evidenceOf(role));
};

const isVersioned = (bucket: ResourceFact): Check =>
  expectProperty(bucket, { property: 'VersioningConfiguration.Status', expected: 'Enabled' });

/** S3 copies every object of a bucket, and what is taken away, into another one that is known by its name. */
export const expectCopied = (assembly: AssemblyFacts, from: ResourceFact, to: ResourceFact): Check =>
  allOf(
    anyOf(eachOf(from, `${CONFIG}.Rules`, ruleCheck(from, to))) ??
      fails(`${nameOf(from)} is copied nowhere`, evidenceOf(from, CONFIG)),
    isVersioned(from),
    isVersioned(to),
    expectRelated(assembly, {
      from,
      property: `${CONFIG}.Role`,
      type: 'AWS::IAM::Role',
      then: (role) => mayCopy(assembly, role, to),
    }),
  );
