import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planAddition } from '@hexastyle/environment';
import { listFiles } from '../check/git';
import { repository } from '../repository';
import { describePreview } from './describe-preview';
import { makePreview } from './make-preview';

const hashOfCheckout = (): string => {
  const hash = createHash('sha256');
  for (const path of listFiles(repository)) hash.update(path).update(readFileSync(join(repository, path)));
  return hash.digest('hex');
};
const stages = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('hexastyle-preview-'));

describe('the preview of an environment', () => {
  it('generates, synthesizes and judges it, and leaves the checkout and the temporary folder as they were', async () => {
    const plan = planAddition(repository, { name: 'blue', tier: 'production', account: '333333333333' });
    if (plan.kind !== 'sound') throw new Error('the plan is faulty');
    const [hash, staged] = [hashOfCheckout(), stages()];

    const preview = await makePreview(repository, plan, '2026-11-25');

    expect(hashOfCheckout()).toBe(hash);
    expect(stages()).toEqual(staged);
    expect(preview.files).toEqual(
      expect.arrayContaining([
        { path: 'environments/blue.yaml', change: 'new' },
        { path: 'docs/runbooks/blue/api-errors.md', change: 'new' },
        { path: 'docs/well-architected/blue.md', change: 'new' },
        { path: 'docs/cost/blue.md', change: 'new' },
        { path: 'catalog-info.yaml', change: 'changed' },
        { path: 'portal/app-config.environments.yaml', change: 'changed' },
      ]),
    );
    expect(preview.files.map(({ path }) => path)).not.toContain('package.json');
    const network = preview.stacks.find(({ name }) => name === 'hexastyle-blue-network');
    expect(network?.resources).toBeGreaterThan(20);
    expect(preview.findings.open).toEqual([]);
    const { total, components, budget } = preview.cost;
    expect(total.usd.low).toBeGreaterThan(0);
    expect(total.usd.expected).toBeGreaterThan(total.usd.low);
    expect(total.usd.high).toBeGreaterThan(total.usd.expected);
    expect(components.reduce((sum, { usd }) => sum + usd.expected, 0)).toBeCloseTo(total.usd.expected, 6);
    expect(budget?.monthlyUsd).toBe(900);
    expect(preview.pillars).toHaveLength(6);
    expect(preview.pillars.flatMap(({ open }) => open)).toEqual([]);
    expect(describePreview(preview)).toContain(total.usd.expected.toFixed(2));
    expect(describePreview(preview)).toMatch(/^ {2}security +\d+ +\d+ +0$/m);
  }, 240_000);
});
