import type { TemplateObject } from '../../facts/value';
import {
  aBuild,
  aDelivery,
  aGate,
  aPipeline,
  aProject,
  aSource,
  aStage,
  PROGRAMS,
  STAGE,
} from '../../testing/a-delivery';
import { UNRESOLVED } from '../../testing/a-resource';
import { anAssembly } from '../../testing/an-assembly';
import { testClaim } from '../../testing/test-claim';
import { pipelinesGateOnEvidence as claim } from './pipelines-gate-on-evidence';

const { source, preview, approval, deploy } = STAGE;
const staged = (...stages: readonly TemplateObject[]) => aDelivery({ pipeline: aPipeline(stages) });
const gated = (gate: string) => aDelivery({ programs: { gate } });
const inline = (BuildSpec: string) => aDelivery({ projects: { gate: aProject('gate', { Source: { BuildSpec } }) } });

testClaim(claim, {
  met: [
    {
      given: 'a gate that everything waits for',
      facts: aDelivery(),
      shows: [
        { property: 'Stages.1.Actions.0.Name' },
        { property: 'Stages.1.Actions.0.Configuration.ProjectName', actual: 'gate' },
        { property: 'Source.BuildSpec', actual: 'packages/infra/buildspecs/gate.yaml' },
        { kind: 'code', path: 'packages/infra/buildspecs/gate.yaml', line: 5 },
        { line: 6 },
        { line: 9 },
        { line: 10 },
      ],
    },
    {
      given: 'a gate whose commands are in the template',
      facts: inline(PROGRAMS.gate),
    },
  ],
  notMet: [
    {
      given: 'a gate that judges nothing',
      facts: gated(PROGRAMS.gate.replace('npx hexastyle evidence', 'npx hexastyle evidence || true')),
      because: 'packages/infra/buildspecs/gate.yaml in its place matches /^npx hexastyle evidence$/',
    },
    {
      given: 'a judgement in a comment',
      facts: gated(PROGRAMS.gate.replace('- npx hexastyle', '# - npx hexastyle')),
      because: 'hexastyle evidence',
    },
    {
      given: 'a gate that judges what was synthesized before',
      facts: gated(PROGRAMS.gate.replace('npm run synth', 'true').concat('      - npm run synth\n')),
      because: 'hexastyle evidence',
    },
    {
      given: 'a build that goes on when a command failed',
      facts: gated(PROGRAMS.gate.replace('ABORT', 'CONTINUE')),
      because: 'on-failure',
    },
    {
      given: 'a gate in the template that judges nothing',
      facts: inline('version: 0.2\nphases:\n'),
      because: 'no line of /Test/gateProject in its place',
    },
    {
      given: 'a program that does not exist',
      facts: inline('buildspecs/other.yaml'),
      because: 'buildspecs/other.yaml, which /Test/gateProject runs, does not exist',
    },
    { given: 'no gate', facts: staged(source, preview, approval, deploy), because: 'buildspecs/preview.yaml' },
    {
      given: 'a gate behind the deployment',
      facts: staged(source, deploy, aStage(aGate())),
      because: 'buildspecs/publish.yaml',
    },
    {
      given: 'a gate beside something else',
      facts: staged(source, aStage(aGate(), aBuild('Publish')), deploy),
      because: 'Publish of /Test/Pipeline does not wait for the first build',
    },
    {
      given: 'a deployment of the source, as nobody judged it',
      facts: staged(source, aStage(aGate()), aStage(aBuild('Publish', { InputArtifacts: [{ Name: 'Source' }] }))),
      because: 'Publish of /Test/Pipeline takes what /Test/Pipeline did not judge',
    },
    { given: 'a source only', facts: staged(source), because: '/Test/Pipeline does nothing' },
    {
      given: 'an approval first',
      facts: staged(source, approval, aStage(aGate()), deploy),
      because: 'Approve of /Test/Pipeline is no build',
    },
    {
      given: 'a project of somewhere else',
      facts: staged(source, aStage(aBuild('Elsewhere'))),
      because: 'Elsewhere of /Test/Pipeline runs no build project of the assembly',
    },
  ],
  unknown: [
    { given: 'unresolved stages', facts: aDelivery({ pipeline: aPipeline(UNRESOLVED) }) },
    {
      given: 'an unresolved order',
      facts: staged(aStage(aSource()), aStage(aGate({ RunOrder: UNRESOLVED })), deploy),
      because: 'Stages.1.Actions.0.RunOrder of /Test/Pipeline is unresolved',
    },
    {
      given: 'an unresolved project',
      facts: staged(source, aStage(aGate({ Configuration: { ProjectName: UNRESOLVED } }))),
    },
    {
      given: 'an unresolved program',
      facts: aDelivery({ projects: { gate: aProject('gate', { Source: { BuildSpec: UNRESOLVED } }) } }),
    },
    {
      given: 'a gate that ends before it judges',
      facts: gated(PROGRAMS.gate.replace('- npm run synth', '- exit 0\n      - npm run synth')),
      because: 'line 10 of packages/infra/buildspecs/gate.yaml stands after an exit',
    },
    {
      given: 'a judgement that some runs leave out',
      facts: gated(PROGRAMS.gate.replace('- npx', '- |\n        if false; then\n        npx').concat('        fi\n')),
      because: 'line 12 of packages/infra/buildspecs/gate.yaml stands inside of if',
    },
    { given: 'no repository', facts: aDelivery().but({ repository: { absent: 'no repository' } }) },
  ],
  none: 'not-applicable',
  nothing: anAssembly(),
});
