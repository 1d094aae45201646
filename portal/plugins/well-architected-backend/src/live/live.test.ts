import { CloudWatchClient, DescribeAlarmsCommand, GetMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { CodePipelineClient } from '@aws-sdk/client-codepipeline';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { TestDatabases } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import type { EnvironmentsResponse, LiveReading } from '@hexastyle/plugin-well-architected-common';
import { mockClient } from 'aws-sdk-client-mock';
import type { Knex } from 'knex';
import type { Response } from 'supertest';
import { aPortal } from '../testing/a-portal';
import { messageOf } from '../testing/answers';
import { noSchedule } from '../testing/no-schedule';
import { refusingAws } from '../testing/refusing-aws';

jest.setTimeout(60_000);
refusingAws();

const sts = mockClient(STSClient);
const cloudWatch = mockClient(CloudWatchClient);
const codePipeline = mockClient(CodePipelineClient);

const ON = { live: { enabled: true } };
const AWS = { accounts: [{ accountId: '111111111111', accessKeyId: 'MADE', secretAccessKey: 'UP' }] };
const ALARM = {
  AlarmName: 'hexastyle-staging-api-5xx-errors',
  AlarmArn: 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:hexastyle-staging-api-5xx-errors',
  StateValue: 'ALARM' as const,
  StateUpdatedTimestamp: new Date('2026-01-01T10:00:00Z'),
  Namespace: 'AWS/ApiGateway',
  MetricName: '5XXError',
  Statistic: 'Sum' as const,
  Period: 300,
  Threshold: 5,
};

/** The alarm as it comes from the region and from the region of recovery. */
const BOTH = ['us-east-1', 'us-west-2'].map((region) => ({ name: ALARM.AlarmName, region, state: 'ALARM' }));

const denied = (action: string) => {
  const error = new Error(`User is not authorized to perform: ${action}`);
  error.name = 'AccessDenied';
  return error;
};

const readingOf = (answer: Response) => answer.body as LiveReading<readonly Record<string, unknown>[]>;

describe('the accounts over HTTP', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18'] });
  let knex: Knex;

  const open = async (options: Parameters<typeof aPortal>[1] = {}) => {
    knex = await databases.init('POSTGRES_18');
    return aPortal(knex, { config: ON, aws: AWS, ...options });
  };
  const refresh = (portal: Awaited<ReturnType<typeof aPortal>>, part: string, name = 'staging') =>
    portal.send('post', `/environments/${name}/live/${part}/refresh`, {});
  /** Read by the schedule a moment ago, or now. */
  const attempt = async (portal: Awaited<ReturnType<typeof aPortal>>, part: string) => {
    const { status } = await refresh(portal, part);
    expect([200, 429]).toContain(status);
  };
  /** Lets the last attempt be long ago. */
  const later = async () => knex('live_readings').update({ tried_at: '2026-01-01T00:00:00Z' });

  beforeEach(() => {
    sts.reset();
    cloudWatch.reset();
    codePipeline.reset();
    sts.on(GetCallerIdentityCommand).resolves({ Account: '111111111111', Arn: 'arn:aws:sts::111111111111:me' });
    cloudWatch.onAnyCommand().resolves({});
    cloudWatch.on(DescribeAlarmsCommand).resolves({ MetricAlarms: [ALARM] });
    codePipeline.onAnyCommand().rejects(denied('codepipeline:ListPipelines'));
  });

  it('given a portal that reads no accounts, then every part says what to configure', async () => {
    const portal = await open({ config: {} });

    const { state, reasons } = (await portal.get('/environments/staging/live/costs').expect(200)).body as {
      state: string;
      reasons: { wayOut: string }[];
    };

    expect(state).toBe('off');
    expect(reasons[0]?.wayOut).toContain('wellArchitected.live.enabled: true');
    expect((await portal.get('/environments').expect(200)).body).not.toMatchObject({ items: [{ live: {} }, {}] });
  });

  it('given the schedule, then what was read is answered from the store, and the matrix sums it up', async () => {
    const portal = await open();
    await attempt(portal, 'alarms');

    const alarms = readingOf(await portal.get('/environments/staging/live/alarms').expect(200));

    expect(alarms).toMatchObject({ state: 'read', reasons: [], value: BOTH });
    const { items } = (await portal.get('/environments').expect(200)).body as EnvironmentsResponse;
    expect(items[0]?.live).toMatchObject({ reading: true, alarms: { firing: 2, total: 2 } });
  });

  it('given a missing permission, then the part names it, and so does the matrix that knows nothing of it', async () => {
    const portal = await open();
    await attempt(portal, 'pipelines');

    expect(readingOf(await portal.get('/environments/staging/live/pipelines').expect(200))).toMatchObject({
      state: 'unknown',
      reasons: [{ what: 'permission codepipeline:ListPipelines missing' }],
    });
    const { items } = (await portal.get('/environments').expect(200)).body as EnvironmentsResponse;
    expect(items[0]?.live).not.toHaveProperty('pipelines');
    expect(items[0]?.live?.neverRead?.pipelines).toMatchObject({
      reasons: [{ what: 'permission codepipeline:ListPipelines missing' }],
    });
  });

  it('given a failure after a success, then the value stays and the failure stands beside it', async () => {
    const portal = await open();
    await attempt(portal, 'alarms');
    await later();
    cloudWatch.on(DescribeAlarmsCommand).rejects(denied('cloudwatch:DescribeAlarms'));

    const answer = readingOf(await refresh(portal, 'alarms').expect(200));

    expect(answer).toMatchObject({
      state: 'read',
      value: BOTH,
      failure: {
        reasons: BOTH.map(() => ({ what: 'permission cloudwatch:DescribeAlarms missing' })),
      },
    });
    const { items } = (await portal.get('/environments').expect(200)).body as EnvironmentsResponse;
    expect(items[0]?.live?.alarms).toMatchObject({
      firing: 2,
      failure: { reasons: BOTH.map(() => ({ what: 'permission cloudwatch:DescribeAlarms missing' })) },
    });
  });

  it('given a region that could not be read, then the matrix says so beside what was', async () => {
    const portal = await open();
    await attempt(portal, 'alarms');
    await later();
    let regions = 0;
    cloudWatch.on(DescribeAlarmsCommand).callsFake(async () => {
      regions += 1;
      return regions === 1
        ? Promise.reject(denied('cloudwatch:DescribeAlarms'))
        : Promise.resolve({ MetricAlarms: [ALARM] });
    });
    await refresh(portal, 'alarms').expect(200);

    const { items } = (await portal.get('/environments').expect(200)).body as EnvironmentsResponse;

    expect(items[0]?.live?.alarms).toMatchObject({
      total: 1,
      missing: [{ what: 'permission cloudwatch:DescribeAlarms missing' }],
    });
    expect(items[0]?.live?.alarms).not.toHaveProperty('failure');
  });

  it('given credentials of another account, then nothing of it is told', async () => {
    sts.on(GetCallerIdentityCommand).resolves({ Account: '999999999999', Arn: 'arn:aws:sts::999999999999:me' });
    const portal = await open();
    await attempt(portal, 'alarms');

    expect(readingOf(await portal.get('/environments/staging/live/alarms').expect(200))).toMatchObject({
      state: 'unknown',
      reasons: [{ what: 'wrong account: the credentials are of 999999999999, the descriptor says 111111111111' }],
    });
  });

  it('given a second refresh at once, then it is refused with the time to wait, and costs wait longest', async () => {
    const portal = await open();
    await attempt(portal, 'costs');

    const refused = await refresh(portal, 'costs').expect(429);

    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800);
    expect(messageOf(refused)).toMatch(/^The costs were read a moment ago\. Ask again in \d+ s\.$/);
  });

  it('given two backends on one database, when both refresh a part at once, then one reads', async () => {
    const one = await open({ features: [noSchedule] });
    const other = await aPortal(knex, { config: ON, aws: AWS, features: [noSchedule] });
    await refresh(one, 'pipelines').expect(200);
    const asked = codePipeline.calls().length;
    await later();

    const answers = await Promise.all([refresh(one, 'pipelines'), refresh(other, 'pipelines')]);

    expect(asked).toBeGreaterThan(0);
    expect(codePipeline.calls()).toHaveLength(2 * asked);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('given an alarm that was read, then its metric is there; given one that is not, then a 404 names it', async () => {
    cloudWatch.on(GetMetricDataCommand).resolves({
      MetricDataResults: [{ Id: 'm1', Label: '5XX', Timestamps: [new Date('2026-01-01T10:00:00Z')], Values: [7] }],
    });
    const portal = await open();
    await later();
    await refresh(portal, 'alarms').expect(200);

    const detail = await portal.get(`/environments/staging/live/alarms/us-east-1/${ALARM.AlarmName}`).expect(200);
    const absent = await portal.get('/environments/staging/live/alarms/us-east-1/none').expect(404);

    expect(detail.body).toMatchObject({ state: 'read', value: { series: [{ points: [{ value: 7 }] }] } });
    expect(messageOf(absent)).toContain('There is no alarm "none" of staging in us-east-1');
  });

  it('given more alarms than are read in detail, then the one beyond says so instead of waiting', async () => {
    const many = Array.from({ length: 101 }, (_, index) => ({ ...ALARM, AlarmName: `hexastyle-staging-${index}` }));
    cloudWatch.on(DescribeAlarmsCommand).resolves({ MetricAlarms: many });
    const portal = await open();
    await later();
    const listed = readingOf(await refresh(portal, 'alarms').expect(200));
    const beyond = listed.state === 'read' ? listed.value[201] : undefined;

    const detail = await portal
      .get(`/environments/staging/live/alarms/${String(beyond?.['region'])}/${String(beyond?.['name'])}`)
      .expect(200);

    expect(detail.body).toMatchObject({
      state: 'unknown',
      reasons: [{ what: 'it is alarm 202 of the account, and only the first 200 are read in detail' }],
    });
  });

  it('given details of a moment ago, when the alarms are refreshed, then they are not paid for again', async () => {
    const portal = await open();
    await later();
    await refresh(portal, 'alarms').expect(200);
    const paid = () => cloudWatch.commandCalls(GetMetricDataCommand).length;
    const first = paid();
    await later();

    await refresh(portal, 'alarms').expect(200);
    expect(paid()).toBe(first);

    await knex('live_alarms').update({ read_at: new Date(Date.now() - 61_000) });
    await later();
    await refresh(portal, 'alarms').expect(200);
    expect(paid()).toBeGreaterThan(first);
  });

  it('given an alarm without a runbook, then it is told of under a topic of its own, which people can turn off', async () => {
    const send = jest.fn().mockResolvedValue(undefined);
    const sink = createServiceFactory({ service: notificationService, deps: {}, factory: () => ({ send }) });
    const portal = await open({ features: [noSchedule, sink] });
    await refresh(portal, 'alarms').expect(200);

    const topic = 'well-architected.alarm-without-runbook';
    expect(send).toHaveBeenCalledWith(
      expect.objectContaining({ payload: expect.objectContaining({ topic }) as object }),
    );
  });

  it('given a new alarm, when the alarms are read, then its details are paid for at once, and those of no other', async () => {
    const portal = await open({ features: [noSchedule] });
    await refresh(portal, 'alarms').expect(200);
    const paid = cloudWatch.commandCalls(GetMetricDataCommand).length;
    const added = { ...ALARM, AlarmName: 'hexastyle-staging-new' };
    cloudWatch.on(DescribeAlarmsCommand).resolves({ MetricAlarms: [ALARM, added] });
    await later();

    await refresh(portal, 'alarms').expect(200);

    const detail = await portal.get(`/environments/staging/live/alarms/us-east-1/${added.AlarmName}`).expect(200);
    expect(detail.body).toMatchObject({ state: 'read', value: { alarm: { name: added.AlarmName } } });
    expect(paid).toBeGreaterThan(0);
    expect(cloudWatch.commandCalls(GetMetricDataCommand)).toHaveLength(2 * paid);
    const before = await portal.get(`/environments/staging/live/alarms/us-east-1/${ALARM.AlarmName}`).expect(200);
    expect(before.body).toMatchObject({ state: 'read' });
  });

  it('given an unknown part or environment, then a 404 lists the known ones', async () => {
    const portal = await open();

    expect(messageOf(await portal.get('/environments/staging/live/weather').expect(404))).toContain(
      'Known: alarms, capacity, costs, pipelines, recovery, stacks',
    );
    expect(messageOf(await portal.get('/environments/nowhere/live/alarms').expect(404))).toContain('staging');
  });

  it('given nobody who may, then reading and refreshing are refused by name', async () => {
    const portal = await open({ permission: 'DENY' });

    expect(messageOf(await portal.get('/environments/staging/live/alarms').expect(403))).toContain(
      'well-architected.report.read',
    );
    expect(messageOf(await refresh(portal, 'alarms').expect(403))).toContain('well-architected.account.refresh');
  });

  it('given a store that is gone, then 503 says what to do', async () => {
    const portal = await open();
    await knex.schema.dropTable('live_readings');

    expect(messageOf(await portal.get('/environments/staging/live/alarms').expect(503))).toContain('Start PostgreSQL');
  });
});
