import { standInCode, temporary } from '../testing/assemble';
import { described, repository } from '../testing/described';
import { textWith } from '../testing/matchers';
import { isClean, openFindings } from './summary';
import { synthesize } from './synthesize';

const props = {
  code: standInCode(),
  root: repository,
  checks: false,
  validate: true,
  waivers: [],
  today: '2026-11-23',
};

/** That the templates of this repository have no error is for `npm run check` to say, which looks at all of them. */
describe("Given the CDK's own template validation, and a variable that would turn it off", () => {
  const before = process.env['CDK_VALIDATION'];
  beforeAll(() => {
    process.env['CDK_VALIDATION'] = 'false';
  });
  afterAll(() => {
    if (before === undefined) delete process.env['CDK_VALIDATION'];
    else process.env['CDK_VALIDATION'] = before;
  });

  it('When a template has an error, then it is an open finding, under which nothing is clean', () => {
    const staging = described('staging');
    const database = { ...staging.database, backupRetentionDays: 99 };
    const summary = synthesize({ ...staging, database }, { ...props, out: temporary('invalid') });
    expect(openFindings(summary).map(({ construct, description }) => [construct, description])).toEqual(
      ['/Data', '/PilotLight'].map((stack) => [
        `${stack}/Database/Cluster/Resource`,
        textWith('BackupRetentionPeriod: 99'),
      ]),
    );
    expect(isClean(summary)).toBe(false);
  }, 60_000);
});
