import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWaivers } from '@hexastyle/environment';
import { standInCode, temporary } from '../testing/assemble';
import { described, repository } from '../testing/described';
import { waiver } from '../testing/waiver';
import { isClean, openFindings } from './summary';
import { synthesize } from './synthesize';

const TODAY = '2026-11-23';
const props = { code: standInCode(), out: temporary('out'), root: repository, checks: true, waivers: [], today: TODAY };
const templatesIn = (directory: string): readonly string[] =>
  readdirSync(directory).filter((file) => file.endsWith('.template.json'));
const rulesOf = (findings: readonly { readonly rule: string }[]): readonly string[] => findings.map(({ rule }) => rule);

describe.each(['staging', 'production'])('Given %s and the waivers of this repository', (name) => {
  const summary = synthesize(described(name), { ...props, waivers: readWaivers(repository) });

  it('has no open finding, and no waiver that excuses nothing', () => {
    expect(openFindings(summary)).toEqual([]);
    expect(summary.waiverFaults).toEqual([]);
    expect(isClean(summary)).toBe(true);
  });

  it("keeps every acknowledged finding in the report, with the waiver's file, owner and last day", () => {
    expect(summary.findings.length).toBeGreaterThan(0);
    for (const { acknowledged } of summary.findings) {
      expect(acknowledged).toMatch(/ \(waivers\/[\w-]+\.yaml, platform-team, until \d{4}-\d\d-\d\d\)$/);
    }
  });

  it('lists its stacks by name, in the order of deployment', () => {
    const layers = summary.stacks.map((stack) => stack.replace(`hexastyle-${name}-`, ''));
    expect(layers).toHaveLength(templatesIn(summary.directory).length);
    const ordered = ['network', 'data', 'api', 'edge'];
    expect(layers.filter((layer) => ordered.includes(layer))).toEqual(ordered);
    expect(layers.indexOf('pilot-light')).toBeLessThan(layers.indexOf('recovery'));
  });
});

describe('Given no waivers', () => {
  const summary = synthesize(described('staging'), props);
  const layerIds = templatesIn(summary.directory).map((file) => file.replace('.template.json', ''));

  it('leaves the findings open, each with construct and source line', () => {
    expect(rulesOf(openFindings(summary))).toContain('AwsSolutions-CFR1');
    expect(layerIds.length).toBeGreaterThan(0);
    for (const { construct, source } of summary.findings) {
      expect(layerIds).toContain(construct.split('/')[1]);
      expect(source).toMatch(/^packages\/infra\/src\/[a-z/-]+\.ts:\d+$/);
    }
  });
});

describe('Given a waiver', () => {
  const open = (waivers: readonly ReturnType<typeof waiver>[]): readonly string[] =>
    rulesOf(openFindings(synthesize(described('staging'), { ...props, waivers })));

  it('When it is in force, then it covers its finding and no other', () => {
    expect(open([waiver()])).not.toContain('AwsSolutions-CFR1');
    expect(open([waiver()])).toContain('AwsSolutions-CFR4');
  });

  it('When it has expired, then it covers nothing', () => {
    expect(open([waiver({ expires: '2026-11-22' })])).toContain('AwsSolutions-CFR1');
  });

  it('When today is its last day, then it still holds', () => {
    expect(open([waiver({ expires: TODAY })])).not.toContain('AwsSolutions-CFR1');
  });

  it('When it is for another environment, then it covers nothing here, and that is no fault', () => {
    const summary = synthesize(described('staging'), { ...props, waivers: [waiver({ environments: ['production'] })] });
    expect(rulesOf(openFindings(summary))).toContain('AwsSolutions-CFR1');
    expect(summary.waiverFaults).toEqual([]);
  });

  it.each([
    ['names a construct that is not there', { rule: 'AwsSolutions-CFR1', construct: '/Edge/Sight' }],
    ['names a finding that the construct does not have', { rule: 'AwsSolutions-S1', construct: '/Edge/WebBucket' }],
    ['leaves out the part in brackets', { rule: 'AwsSolutions-IAM5', construct: '/Api/Function/Role' }],
  ])('When it %s, then its file is named as a fault', (_, subject) => {
    const file = 'waivers/astray.yaml';
    const summary = synthesize(described('staging'), {
      ...props,
      waivers: [waiver({ file, subject: { kind: 'finding', ...subject } })],
    });
    expect(summary.waiverFaults).toEqual([
      expect.objectContaining({
        file,
        problem: `no finding ${subject.rule} at or below ${subject.construct} in staging`,
      }),
    ]);
    expect(isClean(summary)).toBe(false);
  });
});

describe('Given no checks', () => {
  it('When an environment is synthesized, then nothing is judged and the templates are the same', () => {
    const out = temporary('unchecked');
    const unchecked = synthesize(described('staging'), { ...props, out, checks: false });
    const checked = synthesize(described('staging'), { ...props, out: temporary('checked') });
    expect(unchecked).toMatchObject({ checked: false, findings: [], resources: checked.resources });
    const template = (directory: string): string => readFileSync(join(directory, 'Edge.template.json'), 'utf8');
    expect(template(unchecked.directory)).toBe(template(checked.directory));
  });
});
