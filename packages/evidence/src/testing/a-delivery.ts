import type { TemplateObject, TemplateValue } from '../facts/value';
import type { ResourceFact } from '../facts/facts';
import { aReferenceTo, aResource } from './a-resource';
import { anAssembly, type AnAssembly } from './an-assembly';

const FOLDER = 'packages/infra/buildspecs';

const anAction = (Name: string, Category: string, Provider: string, changes: TemplateObject = {}): TemplateObject => ({
  Name,
  ActionTypeId: { Category, Provider },
  ...changes,
});

/** An action that runs the project of its own name, lower case, on what the gate hands on. */
export const aBuild = (Name: string, changes: TemplateObject = {}): TemplateObject =>
  anAction(Name, 'Build', 'CodeBuild', {
    Configuration: { ProjectName: Name.toLowerCase() },
    InputArtifacts: [{ Name: 'Built' }],
    ...changes,
  });

/** The source as the descriptor of `anEnvironment` has it. */
export const aSource = (configuration: TemplateObject = {}): TemplateObject =>
  anAction('Repository', 'Source', 'CodeStarSourceConnection', {
    Configuration: {
      ConnectionArn: 'arn:aws:codeconnections:us-east-1:111111111111:connection/one',
      FullRepositoryId: 'example/hexastyle',
      BranchName: 'main',
      DetectChanges: 'false',
      ...configuration,
    },
    OutputArtifacts: [{ Name: 'Source' }],
  });

export const anApproval = (Provider = 'Manual'): TemplateObject => anAction('Approve', 'Approval', Provider);

/** The execution of the change set of a stack. */
export const aDeployment = (StackName: TemplateValue, changes: TemplateObject = {}): TemplateObject =>
  anAction('Deploy', 'Deploy', 'CloudFormation', {
    RunOrder: 2,
    Configuration: { ActionMode: 'CHANGE_SET_EXECUTE', StackName },
    ...changes,
  });

export const aGate = (changes: TemplateObject = {}): TemplateObject =>
  aBuild('Gate', { InputArtifacts: [{ Name: 'Source' }], OutputArtifacts: [{ Name: 'Built' }], ...changes });

export const aStage = (...Actions: readonly TemplateObject[]): TemplateObject => ({ Actions });

/** The stage that deploys, and is taken back. */
export const aDeployStage = (...actions: readonly TemplateObject[]): TemplateObject => ({
  ...aStage(...actions),
  OnFailure: { Result: 'ROLLBACK' },
});

/** The end of that stage. */
export const HEALTH = aBuild('Health', { RunOrder: 3 });

/** The stages of a pipeline of the platform, in their order. */
export const STAGE = {
  source: aStage(aSource()),
  gate: aStage(aGate()),
  preview: aStage(aBuild('Preview')),
  approval: aStage(anApproval()),
  deploy: aDeployStage(aBuild('Publish'), aDeployment('api'), HEALTH),
} as const;

/** A pipeline of these stages, which a push to `main` starts. */
export const aPipeline = (stages: TemplateValue = Object.values(STAGE), changes: TemplateObject = {}): ResourceFact =>
  aResource('AWS::CodePipeline::Pipeline', {
    PipelineType: 'V2',
    Stages: stages,
    Triggers: [{ GitConfiguration: { SourceActionName: 'Repository', Push: [{ Branches: { Includes: ['main'] } }] } }],
    ...changes,
  });

const buildspec = (...commands: readonly string[]): string =>
  [
    'phases:',
    '  install:',
    '    commands:',
    '      - npm ci',
    '  build:',
    '    on-failure: ABORT',
    '    commands:',
    ...commands.map((command) => `      - ${command}`),
    '',
  ].join('\n');

/** What each project runs, as the generator writes it. */
export const PROGRAMS = {
  gate: buildspec('npm test -- build evidence checks packages portal', 'npm run synth', 'npx hexastyle evidence'),
  preview: buildspec(
    'aws cloudformation deploy --template-file one.json --no-execute-changeset',
    'aws cloudformation delete-change-set --change-set-name one',
  ),
  publish: buildspec('npx aws-cdk publish-assets'),
  health: buildspec('curl --fail --silent "$ORIGIN/api/health/ready"'),
  push: buildspec('node push/main.js "$PORTAL" "$ENVIRONMENT" .'),
} as const;

/** A project that runs a file of the folder of buildspecs. */
export const aProject = (Name: string, changes: TemplateObject = {}): ResourceFact =>
  aResource(
    'AWS::CodeBuild::Project',
    { Name, Source: { BuildSpec: Name === 'gate' ? `${FOLDER}/gate.yaml` : `buildspecs/${Name}.yaml` }, ...changes },
    { logicalId: `${Name}Project` },
  );

const distribution = aResource('AWS::CloudFront::Distribution');
const ORIGIN = '/hexastyle/staging/edge/origin';
const toldOrigin = {
  Environment: { EnvironmentVariables: [{ Name: 'ORIGIN', Type: 'PARAMETER_STORE', Value: ORIGIN }] },
};
const PROJECTS = {
  gate: aProject('gate'),
  preview: aProject('preview'),
  publish: aProject('publish'),
  health: aProject('health', toldOrigin),
  push: aProject('push'),
};

interface Differences {
  /** @default aPipeline() */
  readonly pipeline?: ResourceFact;
  readonly programs?: Partial<Record<keyof typeof PROGRAMS, string>>;
  readonly projects?: Partial<Record<keyof typeof PROJECTS, ResourceFact>>;
}

/** A pipeline, what it runs, and the site that it asks, but for the differences. */
export const aDelivery = ({ pipeline = aPipeline(), programs = {}, projects = {} }: Differences = {}): AnAssembly =>
  Object.entries({ ...PROGRAMS, ...programs }).reduce(
    (facts, [name, text]) => facts.file(`${FOLDER}/${name}.yaml`, text),
    anAssembly().with(
      pipeline,
      ...Object.values({ ...PROJECTS, ...projects }),
      distribution,
      aResource('AWS::SSM::Parameter', {
        Name: ORIGIN,
        Value: { 'Fn::Join': ['', ['https://', aReferenceTo(distribution, 'DomainName')]] },
      }),
    ),
  );
