import { aCdkOut } from '../../testing/a-cdk-out';
import { readAssembly } from './read-assembly';

const read = (template: object) => readAssembly(aCdkOut({ data: { template } }), '/repo');
const bucket = { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': 'files-${Place}' } } };

test('given a loop over a known list, then every resource that it writes is there', () => {
  const Resources = {
    'Fn::ForEach::Buckets': ['Place', ['eu-1', 'us-1'], { 'Files&{Place}': bucket, Key: { Type: 'AWS::KMS::Key' } }],
    'Fn::ForEach::Names': [
      'Name',
      ['a'],
      { '${Name}Topic': { Type: 'AWS::SNS::Topic', Properties: { T: { Ref: 'Name' } } } },
    ],
  };
  const { resources, hidden } = read({ Transform: 'AWS::LanguageExtensions', Resources });
  expect(resources.map(({ logicalId }) => logicalId)).toEqual(['Fileseu1', 'Key', 'Filesus1', 'aTopic']);
  expect(resources[2]?.properties['BucketName']).toBe('files-us-1');
  expect(resources[3]?.properties['T']).toBe('a');
  expect(hidden).toBeUndefined();
});

test.each<[string, object, string]>([
  [
    'a loop over what a parameter holds',
    { Resources: { 'Fn::ForEach::Buckets': ['Place', { Ref: 'Places' }, { 'Files${Place}': bucket }] } },
    'what the loop Fn::ForEach::Buckets writes',
  ],
  [
    'a transform',
    { Transform: ['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31'], Resources: {} },
    'what the transform AWS::Serverless-2016-10-31 writes',
  ],
  [
    'a transform among the resources',
    { Resources: { 'Fn::Transform': { Name: 'AWS::Include' } } },
    'what the transform AWS::Include writes',
  ],
  [
    'a module',
    { Resources: { M: { Type: 'Shop::Web::Site::MODULE' } } },
    'what the module Shop::Web::Site::MODULE writes',
  ],
  [
    'a nested stack whose template lies elsewhere',
    {
      Resources: {
        N: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/n.json' } },
      },
    },
    'the template of the nested stack N',
  ],
])('given %s, then the facts say what of the stack they do not show', (_what, template, what) => {
  expect(read(template).hidden).toEqual([{ stack: 'test-data', what }]);
});
