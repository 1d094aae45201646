import { assemblyOf, layersOf } from '../testing/assemble';
import { described } from '../testing/described';
import { anything, textLike } from '../testing/matchers';
import { propertiesOf } from '../testing/resources';
import { actionsOf, pipelineOf, stageNames } from './testing/pipelines';

const PIPELINES = ['infrastructure', 'backend', 'frontend'] as const;

describe.each(['staging', 'production'])('Given the delivery layer of %s', (name) => {
  const environment = described(name);
  const { delivery } = layersOf(environment);
  const pipeline = (kind: string) => pipelineOf(delivery, `hexastyle-${name}-${kind}`);

  it('has three pipelines, each with artefacts of its own under the key of the layer', () => {
    const pipelines = propertiesOf(delivery, 'AWS::CodePipeline::Pipeline');
    expect(pipelines.map(({ Name }) => Name)).toEqual(PIPELINES.map((kind) => `hexastyle-${name}-${kind}`));
    const stores = pipelines.map(({ ArtifactStore }) => JSON.stringify(ArtifactStore));
    expect(new Set(stores).size).toBe(3);
    for (const { ArtifactStore: store, PipelineType: type } of pipelines) {
      expect(store).toMatchObject({ Type: 'S3', EncryptionKey: { Type: 'KMS', Id: anything } });
      expect(type).toBe('V2');
    }
  });

  it.each(PIPELINES)('starts %s by a push to the branch, for its own files only', (kind) => {
    const { Triggers: triggers, Stages: stages } = pipeline(kind);
    const [{ GitConfiguration: git } = { GitConfiguration: undefined }] = triggers;
    expect(triggers).toHaveLength(1);
    expect(git?.Push).toMatchObject([{ Branches: { Includes: [environment.pipeline.branch] } }]);
    for (const { Includes: includes, Excludes: excludes = [] } of git?.Push.map(({ FilePaths }) => FilePaths) ?? []) {
      expect(includes.length).toBeGreaterThan(0);
      expect(Math.max(includes.length, excludes.length)).toBeLessThanOrEqual(8);
    }
    expect(stages[0]?.Actions[0]?.Configuration).toMatchObject({
      ConnectionArn: environment.pipeline.connectionArn,
      FullRepositoryId: environment.pipeline.repository,
      DetectChanges: 'false',
    });
  });

  it.each(PIPELINES)(
    'lets nothing of %s be deployed before tests and evidence, and a yes where one is asked for',
    (kind) => {
      const stages = stageNames(pipeline(kind));
      const preview = kind === 'frontend' ? [] : ['Preview'];
      const approval = environment.pipeline.approval ? ['Approve'] : [];
      expect(stages).toEqual(['Source', 'Gate', ...preview, ...approval, 'Deploy']);
      expect(actionsOf(pipeline(kind), 'Gate')).toMatchObject([
        { Configuration: { ProjectName: `hexastyle-${name}-${kind}-gate` } },
      ]);
    },
  );

  it.each(PIPELINES)('checks the health of the API at the end of %s, and goes back when it fails', (kind) => {
    const { Stages: stages } = pipeline(kind);
    const deploy = stages.at(-1);
    const last = [...(deploy?.Actions ?? [])].sort((a, b) => b.RunOrder - a.RunOrder)[0];
    expect(last).toMatchObject({ Name: 'Health', Configuration: { ProjectName: `hexastyle-${name}-${kind}-health` } });
    expect(deploy?.OnFailure).toEqual({ Result: 'ROLLBACK' });
  });

  it('deploys every stack but Identity and Delivery, by one pipeline, after those that it depends on', () => {
    const { stacks } = assemblyOf(environment);
    const delivered = PIPELINES.flatMap((kind) =>
      actionsOf(pipeline(kind), 'Deploy').map(({ Name }) => /^Deploy-(.+)$/.exec(Name)?.[1]),
    ).filter((id) => id !== undefined);
    expect([...delivered, 'Identity', 'Delivery'].sort()).toEqual(stacks.map(({ id }) => id).sort());
    const order = actionsOf(pipeline('infrastructure'), 'Deploy');
    const at = (id: string): number => order.findIndex(({ Name }) => Name === `Deploy-${id}`);
    for (const { id, dependencies } of stacks.filter((stack) => at(stack.id) >= 0))
      for (const needed of dependencies.filter((each) => at(each.id) >= 0)) expect(at(needed.id)).toBeLessThan(at(id));
  });

  it('deploys the pilot light again whenever the API changes, of which it holds a copy', () => {
    const [trigger] = pipeline('infrastructure').Triggers;
    const { Includes: includes, Excludes: excludes } = trigger?.GitConfiguration.Push[0]?.FilePaths ?? { Includes: [] };
    expect(actionsOf(pipeline('infrastructure'), 'Deploy').map(({ Name }) => Name)).toContain('Deploy-PilotLight');
    expect(includes).toEqual(expect.arrayContaining(['packages/infra/**', 'packages/api/**', 'packages/habits/**']));
    expect(excludes).toEqual(['packages/infra/**/*.test.ts']);
  });

  it('tells the copy of the site which distribution may read it, whenever it deploys that copy', () => {
    const names = actionsOf(pipeline('infrastructure'), 'Deploy').map(({ Name }) => Name);
    expect(names.indexOf('Deploy-SiteReplica')).toBeGreaterThan(0);
    expect(names.indexOf('Deploy-SiteReplica')).toBeLessThan(names.indexOf('Deploy-Edge'));
    const project = propertiesOf(delivery, 'AWS::CodeBuild::Project').find(
      ({ Name }) => Name === `hexastyle-${name}-infrastructure-site-replica`,
    );
    expect(project).toMatchObject({
      Environment: {
        EnvironmentVariables: expect.arrayContaining([
          expect.objectContaining({ Name: 'STACKS', Value: textLike(/^hexastyle-.+-site-replica=.+@us-west-2$/) }),
          expect.objectContaining({
            Name: 'PARAMETERS',
            Value: {
              'Fn::Join': [
                '',
                ['DistributionId=', { 'Fn::ImportValue': textLike(/^hexastyle-.+-edge:.+Distribution/) }],
              ],
            },
          }),
        ]) as unknown,
      },
    });
  });

  it('executes the change set of a stack right after it was made, in roles of its own', () => {
    const [, prepare, execute] = actionsOf(pipeline('backend'), 'Deploy');
    expect(prepare).toMatchObject({
      RunOrder: 2,
      RoleArn: anything,
      Configuration: {
        ActionMode: 'CHANGE_SET_REPLACE',
        StackName: `hexastyle-${name}-api`,
        TemplatePath: 'Built::assembly/Api.template.json',
        RoleArn: anything,
      },
    });
    expect(execute).toMatchObject({
      RunOrder: 3,
      Configuration: { ActionMode: 'CHANGE_SET_EXECUTE', StackName: `hexastyle-${name}-api` },
    });
    expect(prepare?.RoleArn).not.toEqual(prepare?.Configuration['RoleArn']);
  });

  it('builds on arm64, without privileges, under a key, with a log that ends', () => {
    const projects = propertiesOf(delivery, 'AWS::CodeBuild::Project');
    expect(projects).toHaveLength(13);
    for (const project of projects)
      expect(project).toMatchObject({
        EncryptionKey: anything,
        Environment: { Type: 'ARM_CONTAINER', PrivilegedMode: false },
        LogsConfig: { CloudWatchLogs: { Status: 'ENABLED', GroupName: anything } },
        Source: { Type: 'CODEPIPELINE', BuildSpec: textLike(/^(packages\/infra\/)?buildspecs\/[a-z-]+\.yaml$/) },
      });
    for (const group of propertiesOf(delivery, 'AWS::Logs::LogGroup'))
      expect(group).toMatchObject({
        RetentionInDays: environment.tier === 'production' ? 365 : 30,
        KmsKeyId: anything,
      });
  });

  it('keeps artefacts private, under the key, versioned, for 90 days', () => {
    const buckets = propertiesOf(delivery, 'AWS::S3::Bucket').filter(
      ({ LoggingConfiguration: to }) => to !== undefined,
    );
    expect(buckets).toHaveLength(3);
    for (const bucket of buckets)
      expect(bucket).toMatchObject({
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } }],
        },
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
        LifecycleConfiguration: { Rules: [{ ExpirationInDays: 90 }] },
      });
  });

  it('tells the topic of failures, cancellations, successes and of what waits for a person', () => {
    const rules = propertiesOf(delivery, 'AWS::CodeStarNotifications::NotificationRule');
    expect(rules.map(({ Name }) => Name)).toEqual(PIPELINES.map((kind) => `hexastyle-${name}-${kind}`));
    for (const { EventTypeIds: events, Targets: targets } of rules) {
      expect(events).toEqual([
        'codepipeline-pipeline-pipeline-execution-failed',
        'codepipeline-pipeline-pipeline-execution-canceled',
        'codepipeline-pipeline-pipeline-execution-succeeded',
        'codepipeline-pipeline-manual-approval-needed',
        'codepipeline-pipeline-manual-approval-failed',
      ]);
      expect(targets).toMatchObject([{ TargetType: 'SNS', TargetAddress: anything }]);
    }
  });
});

describe('Given an environment of another branch and repository that asks for approval', () => {
  const staging = described('staging');
  const { delivery } = layersOf({
    ...staging,
    pipeline: { ...staging.pipeline, repository: 'somebody/else', branch: 'release', approval: true },
  });

  it('takes all three from the descriptor, and gives a person three days', () => {
    for (const kind of PIPELINES) {
      const pipeline = pipelineOf(delivery, `hexastyle-staging-${kind}`);
      expect(actionsOf(pipeline, 'Source')[0]?.Configuration).toMatchObject({
        FullRepositoryId: 'somebody/else',
        BranchName: 'release',
      });
      expect(pipeline.Triggers[0]?.GitConfiguration.Push[0]?.Branches.Includes).toEqual(['release']);
      expect(actionsOf(pipeline, 'Approve')).toMatchObject([
        { ActionTypeId: { Category: 'Approval', Provider: 'Manual' }, TimeoutInMinutes: 4320 },
      ]);
    }
  });
});

describe('Given an environment that names a portal', () => {
  const tokenSecretArn = 'arn:aws:secretsmanager:us-east-1:111111111111:secret:portal-token-AbCdEf';
  const portal = { url: 'https://portal.example.com', tokenSecretArn };
  const { delivery } = layersOf({ ...described('staging'), portal });

  it('tells it after the deployment of the infrastructure, in a stage whose failure takes nothing back', () => {
    const pipeline = pipelineOf(delivery, 'hexastyle-staging-infrastructure');
    expect(stageNames(pipeline).slice(-2)).toEqual(['Deploy', 'Report']);
    expect(pipeline.Stages.at(-1)?.OnFailure).toBeUndefined();
    expect(actionsOf(pipeline, 'Report')).toMatchObject([
      { Configuration: { ProjectName: 'hexastyle-staging-infrastructure-push' }, InputArtifacts: [{ Name: 'Built' }] },
    ]);
    for (const kind of ['backend', 'frontend'])
      expect(stageNames(pipelineOf(delivery, `hexastyle-staging-${kind}`))).not.toContain('Report');
  });

  it('has CodeBuild fill the token from the secret, and gives one role the right to read that one secret', () => {
    const projects = propertiesOf(delivery, 'AWS::CodeBuild::Project');
    expect(projects.find(({ Name }) => Name === 'hexastyle-staging-infrastructure-push')).toMatchObject({
      Environment: {
        EnvironmentVariables: [
          { Name: 'ENVIRONMENT', Type: 'PLAINTEXT', Value: 'staging' },
          { Name: 'PORTAL', Type: 'PLAINTEXT', Value: portal.url },
          { Name: 'HEXASTYLE_PORTAL_TOKEN', Type: 'SECRETS_MANAGER', Value: tokenSecretArn },
        ],
      },
    });
    // The role that deploys names the service, too; only this one names the secret.
    const readers = propertiesOf(delivery, 'AWS::IAM::ManagedPolicy').filter((policy) =>
      JSON.stringify(policy).includes(tokenSecretArn),
    );
    expect(readers).toHaveLength(1);
    expect(JSON.stringify(readers)).toContain(
      `{"Action":"secretsmanager:GetSecretValue","Effect":"Allow","Resource":"${tokenSecretArn}"}`,
    );
  });
});
