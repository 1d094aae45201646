import { aResource } from '../../testing/a-resource';
import { anAssembly, type AnAssembly } from '../../testing/an-assembly';
import { CLAIMS } from '../registry';

/** Claims about resources of a service, each service of a claim on a line of its own. */
const ABOUT: readonly (readonly [claim: string, service: string])[] = [
  ['cache-cpu-alarm', 'AWS::ElastiCache'],
  ['cache-cpu-alarm', 'AWS::MemoryDB'],
  ['cache-memory-alarm', 'AWS::ElastiCache'],
  ['cache-memory-alarm', 'AWS::MemoryDB'],
  ['cache-spending-is-limited', 'AWS::ElastiCache'],
  ['cache-spending-is-limited', 'AWS::MemoryDB'],
  ['database-connections-alarm', 'AWS::RDS'],
  ['database-connections-alarm', 'AWS::DocDB'],
  ['database-connections-alarm', 'AWS::Neptune'],
  ['database-cpu-alarm', 'AWS::RDS'],
  ['database-cpu-alarm', 'AWS::DocDB'],
  ['database-cpu-alarm', 'AWS::Neptune'],
  ['database-scales', 'AWS::RDS'],
  ['database-scales', 'AWS::DocDB'],
  ['database-scales', 'AWS::Neptune'],
  ['database-backups-are-retained', 'AWS::RDS'],
  ['database-backups-are-retained', 'AWS::DocDB'],
  ['database-backups-are-retained', 'AWS::Neptune'],
  ['database-deletion-is-guarded', 'AWS::RDS'],
  ['database-deletion-is-guarded', 'AWS::DocDB'],
  ['database-deletion-is-guarded', 'AWS::Neptune'],
  ['production-has-a-reader', 'AWS::RDS'],
  ['production-has-a-reader', 'AWS::DocDB'],
  ['production-has-a-reader', 'AWS::Neptune'],
  ['function-errors-alarm', 'AWS::Lambda'],
  ['function-throttles-alarm', 'AWS::Lambda'],
  ['concurrency-is-bounded', 'AWS::Lambda'],
  ['function-is-sized-as-described', 'AWS::Lambda'],
  ['functions-have-their-size', 'AWS::Lambda'],
  ['function-spans-zones', 'AWS::Lambda'],
  ['dead-letters-are-kept', 'AWS::Lambda'],
  ['worker-stopped-alarm', 'AWS::Lambda'],
  ['api-is-throttled', 'AWS::ApiGateway'],
  ['nat-gateways-as-described', 'AWS::EC2'],
  ['edge-answers-near-its-users', 'AWS::CloudFront'],
  ['blocked-requests-alarm', 'AWS::CloudFront'],
  ['blocked-requests-alarm', 'AWS::WAFv2'],
];

const found = (id: string, assembly: AnAssembly) =>
  CLAIMS.find((each) => each.id === id)?.evaluate(assembly.but({ environment: { absent: 'no descriptor' } }).facts());

const other = anAssembly().with(aResource('AWS::S3::Bucket'));

test.each(ABOUT)(
  'given an app that nobody described, then %s applies as soon as it has anything of %s',
  (id, service) => {
    const any = aResource(`${service}::Anything`);
    expect(found(id, other)).toMatchObject({
      kind: 'not-applicable',
      reason: expect.stringMatching(
        new RegExp(`no resource of .*${service}.*, and no descriptor asks for one`),
      ) as string,
    });
    for (const assembly of [other.with(any), other.resting(any)])
      expect(found(id, assembly)).toMatchObject({ kind: 'unknown', reason: 'no descriptor' });
  },
);

test('given no assembly, then nothing is known, whatever it would have been about', () => {
  for (const [id] of ABOUT)
    expect(found(id, other.but({ assembly: { absent: 'no cdk.out' } }))).toMatchObject({
      kind: 'unknown',
      reason: 'no cdk.out',
    });
});
