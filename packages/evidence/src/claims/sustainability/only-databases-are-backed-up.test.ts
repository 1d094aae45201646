import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { onlyDatabasesAreBackedUp as claim } from './only-databases-are-backed-up';

const database = aResource('AWS::RDS::DBCluster');
const bucket = aResource('AWS::S3::Bucket');
const arn = (target: TemplateValue) => ({ 'Fn::Join': ['', ['arn:aws:rds:us-east-1:1:cluster:', target]] });
const selecting = (Resources: TemplateValue, changes: TemplateObject = {}) =>
  anAssembly().with(
    database,
    bucket,
    aResource('AWS::Backup::BackupSelection', { BackupSelection: { Resources, ...changes } }),
  );

testClaim(claim, {
  met: [
    {
      given: 'a database by its ARN',
      facts: selecting([arn(aReferenceTo(database))]),
      shows: [{ property: 'BackupSelection.Resources.0' }],
    },
  ],
  notMet: [
    {
      given: 'a bucket beside it',
      facts: selecting([arn(aReferenceTo(database)), aReferenceTo(bucket, 'Arn')]),
      because: '/Test/BackupSelection backs up what is no database',
    },
    {
      given: 'a cluster whose name only begins like that of the database',
      facts: selecting([{ 'Fn::Join': ['', [arn(aReferenceTo(database)), '-old']] }]),
      because: 'no database of the assembly',
    },
    { given: 'everything', facts: selecting(['*']), because: 'no database of the assembly' },
    {
      given: 'what has a tag',
      facts: selecting([arn(aReferenceTo(database))], { ListOfTags: [] }),
      because: 'ListOfTags',
    },
    { given: 'nothing by name', facts: selecting(undefined), because: 'is not set or empty' },
  ],
  unknown: [{ given: 'an unresolved resource', facts: selecting([UNRESOLVED]) }],
  none: 'not-applicable',
  nothing: anAssembly().with(database),
});
