import { buildProjects } from './build-projects';

const project = (name: string, buildspec: string, value: unknown) => ({
  Type: 'AWS::CodeBuild::Project',
  Properties: {
    Name: name,
    Source: { BuildSpec: buildspec },
    Environment: { EnvironmentVariables: [{ Name: 'VALUE', Type: 'PLAINTEXT', Value: value }] },
  },
});
const stackOf = (value: unknown) => ({
  name: 'a-stack',
  region: 'us-east-1',
  templateFile: 'It.template.json',
  template: {
    Resources: {
      Upload: project('upload', 'buildspecs/site.yaml', 'x'),
      Gate: project('gate', 'packages/infra/buildspecs/backend.yaml', 'x'),
      Preview: project('preview', 'buildspecs/preview.yaml', value),
    },
  },
});

describe('Given the build projects of an assembly', () => {
  it('When some call AWS, then those are found, in the order of a pipeline', () => {
    const found = buildProjects([stackOf('x')], String);
    expect(found.map(({ name, buildspec }) => [name, buildspec])).toEqual([
      ['preview', 'preview'],
      ['upload', 'site'],
    ]);
  });

  it.each([
    { value: 'text', expected: 'text' },
    { value: { 'Fn::ImportValue': 'other:Id' }, expected: '<other:Id>' },
    { value: { 'Fn::GetAtt': ['Role', 'Arn'] }, expected: '<Role>' },
    { value: { 'Fn::Join': ['', ['Id=', { 'Fn::ImportValue': 'Id' }]] }, expected: 'Id=<Id>' },
  ])('When a variable is $value, then what it means stands in for it', ({ value, expected }) => {
    const [preview] = buildProjects([stackOf(value)], (name) => `<${name}>`);
    expect(preview?.variables).toEqual({ VALUE: expected });
  });
});
