import type { ResourceFact } from '../../facts/facts';
import type { TemplateObject, TemplateValue } from '../../facts/value';
import { aBuild, aDeployment, aPipeline, aSource, aStage } from '../../testing/a-delivery';
import { aReferenceTo, aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { threePipelinesDeliver as claim } from './three-pipelines-deliver';

const vpc = aResource('AWS::EC2::VPC', {}, { stack: 'network' });
const alias = aResource('AWS::Lambda::Alias', {}, { stack: 'api' });
const bucket = aResource('AWS::S3::Bucket');
const distribution = aResource(
  'AWS::CloudFront::Distribution',
  { DistributionConfig: { Origins: [{ DomainName: aReferenceTo(bucket, 'RegionalDomainName') }] } },
  { stack: 'edge' },
);
const upload = aResource('AWS::CodeBuild::Project', {
  Name: 'upload',
  Environment: { EnvironmentVariables: [{ Name: 'BUCKET', Value: aReferenceTo(bucket) }] },
});
const there = { region: 'us-west-2' };
const parts = [vpc, alias, bucket, distribution, upload, aResource('AWS::EC2::VPC', {}, { ...there, stack: 'pilot' })];

const pipeline = (logicalId: string, source: TemplateObject, ...actions: readonly TemplateValue[]): ResourceFact => ({
  ...aPipeline([aStage(source), { Actions: actions }]),
  logicalId,
  constructPath: `/Test/${logicalId}`,
});
const infrastructure = pipeline('Infrastructure', aSource(), aDeployment('network'), aDeployment('edge'));
const backend = pipeline('Backend', aSource(), aDeployment('api'));
const frontend = pipeline('Frontend', aSource(), aBuild('Upload'));
const delivered = (...pipelines: readonly ResourceFact[]) => anAssembly().with(...parts, ...pipelines);
const from = (configuration: TemplateObject) =>
  delivered(infrastructure, frontend, pipeline('Backend', aSource(configuration), aDeployment('api')));
const started = (triggers: TemplateValue) =>
  delivered(infrastructure, frontend, { ...backend, properties: { ...backend.properties, Triggers: triggers } });
const push = (branch: TemplateValue, SourceActionName = 'Repository') => [
  { GitConfiguration: { SourceActionName, Push: [{ Branches: { Includes: branch } }] } },
];

testClaim(claim, {
  met: [
    {
      given: 'a pipeline for each of the three',
      facts: delivered(infrastructure, backend, frontend),
      shows: [
        { logicalId: 'Infrastructure' },
        { property: 'Stages.0.Actions.0.ActionTypeId.Provider', actual: 'CodeStarSourceConnection' },
        { property: 'Stages.0.Actions.0.Configuration.ConnectionArn' },
        { property: 'Stages.0.Actions.0.Configuration.FullRepositoryId' },
        { property: 'Stages.0.Actions.0.Configuration.BranchName', actual: 'main' },
        { property: 'Triggers.0.GitConfiguration.SourceActionName' },
        { property: 'Triggers.0.GitConfiguration.Push.0.Branches.Includes' },
      ],
    },
    { given: 'a source that looks for changes itself', facts: from({ DetectChanges: undefined }) },
  ],
  notMet: [
    {
      given: 'a stage that nothing may enter',
      facts: delivered(infrastructure, frontend, {
        ...backend,
        properties: {
          ...backend.properties,
          DisableInboundStageTransitions: [{ StageName: 'Deploy', Reason: 'off' }],
        },
      }),
      because: 'DisableInboundStageTransitions',
    },
    { given: 'no pipeline', facts: delivered(), because: 'no pipeline deploys /Test/VPC of the infrastructure' },
    {
      given: 'no pipeline for the backend',
      facts: delivered(infrastructure, frontend),
      because: 'no pipeline deploys /Test/Alias of the backend',
    },
    {
      given: 'a pipeline that only uploads what it is not told',
      facts: delivered(infrastructure, backend, pipeline('Frontend', aSource(), aBuild('Other'))),
      because: 'no pipeline deploys /Test/Bucket of the frontend',
    },
    {
      given: 'a pipeline that prepares a change set and does not execute it',
      facts: delivered(
        infrastructure,
        frontend,
        pipeline('Backend', aSource(), {
          ...aDeployment('api'),
          Configuration: { ActionMode: 'CHANGE_SET_REPLACE', StackName: 'api' },
        }),
      ),
      because: 'no pipeline deploys /Test/Alias',
    },
    {
      given: 'one pipeline for two of them',
      facts: delivered(
        pipeline('Infrastructure', aSource(), aDeployment('network'), aDeployment('edge'), aDeployment('api')),
        frontend,
      ),
      because: '/Test/Infrastructure deploys both /Test/VPC and /Test/Alias',
    },
    {
      given: 'two pipelines that meet in a stack',
      facts: delivered(infrastructure, backend, frontend, pipeline('Second', aSource(), aDeployment('api'))),
      because: '/Test/Backend and /Test/Second both deploy /Test/Alias',
    },
    { given: 'another branch', facts: from({ BranchName: 'other' }), because: 'is other, expected main' },
    { given: 'another connection', facts: from({ ConnectionArn: 'arn:other' }), because: 'ConnectionArn' },
    { given: 'another repository', facts: from({ FullRepositoryId: 'a/b' }), because: 'FullRepositoryId' },
    {
      given: 'a source without a connection',
      facts: delivered(
        infrastructure,
        frontend,
        pipeline('Backend', { ...aSource(), ActionTypeId: { Category: 'Source', Provider: 'S3' } }, aDeployment('api')),
      ),
      because: 'is S3, expected CodeStarSourceConnection',
    },
    {
      given: 'no source',
      facts: delivered(infrastructure, frontend, pipeline('Backend', aBuild('Gate'), aDeployment('api'))),
      because: '/Test/Backend has no source',
    },
    {
      given: 'a second source',
      facts: delivered(infrastructure, frontend, pipeline('Backend', aSource(), aSource(), aDeployment('api'))),
      because: '/Test/Backend has another source',
    },
    { given: 'a push to another branch', facts: started(push(['other'])), because: 'Branches.Includes' },
    { given: 'a trigger of another source', facts: started(push(['main'], 'Other')), because: 'SourceActionName' },
    {
      given: 'a trigger without a push',
      facts: started([{ GitConfiguration: { SourceActionName: 'Repository' } }]),
      because: 'waits for no push',
    },
    { given: 'nothing that starts it', facts: started(undefined), because: 'nothing starts /Test/Backend' },
  ],
  unknown: [
    {
      given: 'a pipeline with unresolved stages',
      facts: delivered(infrastructure, frontend, { ...aPipeline(UNRESOLVED), logicalId: 'Backend' }),
    },
    { given: 'an unresolved branch', facts: from({ BranchName: UNRESOLVED }) },
    { given: 'unresolved triggers', facts: started(UNRESOLVED) },
    {
      given: 'no descriptor',
      facts: delivered(infrastructure, backend, frontend).but({ environment: { absent: 'no descriptor' } }),
    },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
