import type { TemplateObject } from '../../facts/value';
import {
  aBuild,
  aDelivery,
  aDeployment,
  aDeployStage,
  aPipeline,
  aProject,
  aStage,
  HEALTH,
  PROGRAMS,
  STAGE,
} from '../../testing/a-delivery';
import { aResource, UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { deploymentsAreCheckedAndRollBack as claim } from './deployments-are-checked-and-roll-back';

const { source, gate, preview, approval, deploy } = STAGE;
const staged = (...stages: readonly TemplateObject[]) => aDelivery({ pipeline: aPipeline(stages) });
const asking = (health: string) => aDelivery({ programs: { health } });
const told = (variable: TemplateObject) =>
  aDelivery({ projects: { health: aProject('health', { Environment: { EnvironmentVariables: [variable] } }) } });

testClaim(claim, {
  met: [
    {
      given: 'a stage that ends with a health check',
      facts: aDelivery(),
      shows: [
        { property: 'Stages.4.Actions.2.Configuration.ProjectName', actual: 'health' },
        { property: 'Source.BuildSpec' },
        { path: 'packages/infra/buildspecs/health.yaml', line: 5 },
        { line: 6 },
        { line: 8 },
      ],
    },
    {
      given: 'a site with an address of its own',
      facts: told({ Name: 'ORIGIN', Type: 'PARAMETER_STORE', Value: '/own' }).with(
        aResource(
          'AWS::CloudFront::Distribution',
          { DistributionConfig: { Aliases: ['example.com'] } },
          { logicalId: 'Own' },
        ),
        aResource('AWS::SSM::Parameter', { Name: '/own', Value: 'https://example.com' }, { logicalId: 'OwnParameter' }),
      ),
    },
    {
      given: 'a portal that is told afterwards',
      facts: staged(source, gate, preview, approval, deploy, aStage(aBuild('Push'))),
    },
  ],
  notMet: [
    {
      given: 'a portal that is told in the stage that is taken back',
      facts: staged(source, gate, aDeployStage(aDeployment('api'), HEALTH, aBuild('Push', { RunOrder: 4 }))),
      because: 'Push of /Test/Pipeline is not checked',
    },
    {
      given: 'another build after the check',
      facts: staged(source, gate, deploy, aStage(aBuild('Publish'))),
      because: 'no line of packages/infra/buildspecs/publish.yaml',
    },
    {
      given: 'a stage that stays when it failed',
      facts: staged(source, gate, preview, approval, { ...deploy, OnFailure: undefined }),
      because: 'Stages.4.OnFailure.Result of /Test/Pipeline is not set, expected ROLLBACK',
    },
    {
      given: 'a health check in a stage of its own, which takes back nothing',
      facts: staged(source, gate, aDeployStage(aDeployment('api')), aDeployStage(HEALTH)),
      because: 'Deploy of /Test/Pipeline deploys',
    },
    {
      given: 'a build that may deploy before that stage',
      facts: staged(source, gate, aStage(aBuild('Publish')), deploy),
      because: 'Publish of /Test/Pipeline may deploy',
    },
    {
      given: 'a health check before the deployment',
      facts: staged(source, gate, aDeployStage(aBuild('Health'), aDeployment('api'))),
      because: 'Deploy of /Test/Pipeline is no build',
    },
    {
      given: 'a health check beside the deployment',
      facts: staged(source, gate, aDeployStage(HEALTH, aDeployment('api', { RunOrder: 3 }))),
      because: 'Deploy of /Test/Pipeline is not checked',
    },
    {
      given: 'a health check that always passes',
      facts: asking(PROGRAMS.health.replace('ready"', 'ready" || true')),
      because: 'packages/infra/buildspecs/health.yaml',
    },
    {
      given: 'a health check that takes any answer',
      facts: asking(PROGRAMS.health.replace('--fail ', '')),
      because: 'curl',
    },
    {
      given: 'a health check of the version that serves no request',
      facts: asking(PROGRAMS.health.replace('$ORIGIN', 'https://example.com')),
      because: 'ORIGIN',
    },
    {
      given: 'a check of another site',
      facts: told({ Name: 'ORIGIN', Type: 'PARAMETER_STORE', Value: '/other' }),
      because: 'expected the parameter that holds the origin of the site',
    },
    {
      given: 'a check that is told the name of the parameter instead of its value',
      facts: told({ Name: 'ORIGIN', Type: 'PLAINTEXT', Value: '/hexastyle/staging/edge/origin' }),
      because: 'is PLAINTEXT',
    },
    {
      given: 'a check that is told nothing',
      facts: told({ Name: 'OTHER' }),
      because: '/Test/healthProject is not told whom to ask',
    },
    {
      given: 'a pipeline that knows no rollback',
      facts: aDelivery({ pipeline: aPipeline(undefined, { PipelineType: 'V1' }) }),
      because: 'PipelineType',
    },
    { given: 'a pipeline without stages', facts: staged(), because: '/Test/Pipeline does nothing' },
  ],
  unknown: [
    {
      given: 'an unresolved way back',
      facts: staged(source, gate, approval, { ...deploy, OnFailure: { Result: UNRESOLVED } }),
    },
    { given: 'an unresolved origin', facts: told({ Name: 'ORIGIN', Type: 'PARAMETER_STORE', Value: UNRESOLVED }) },
    { given: 'no repository', facts: aDelivery().but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
