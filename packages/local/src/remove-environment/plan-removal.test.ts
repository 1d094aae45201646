import { repository } from '../repository';
import { planRemoval } from './plan-removal';

describe('planning a removal', () => {
  it('finds what blocks production in its own assembly, and where the steps are', async () => {
    const { blocks, references, steps } = await planRemoval(repository, 'production');
    const whats = blocks.map(({ what }) => what).join('\n');

    expect(whats).toMatch(/^\d+ stacks are protected from deletion$/m);
    expect(whats).toContain('the database is protected from deletion');
    expect(whats).toMatch(/^vault \S+ in us-east-1 is locked for good \d+ days after its deployment/m);
    expect(whats).toContain('recovery points are kept up to 90 days');
    expect(whats).toContain('environments/expected-differences.yaml names production in the difference of /Cost');
    expect(whats).toMatch(/^stay when their stacks go.* AWS::KMS::Key/m);
    expect(references.map(({ file }) => file)).toContain('README.md');
    expect(references.filter(({ file }) => /^docs\/(runbooks|deploying)\/production/.test(file))).toEqual([]);
    expect(steps[0]).toBe('Stop deliveries (docs/deploying/production.md#tearing-down)');
    expect(steps.at(-1)).toContain('#what-stays');
  }, 120_000);

  it('names the environments that there are', async () => {
    await expect(planRemoval(repository, '../x')).rejects.toMatchObject({ remedy: 'Name one of production, staging.' });
  });
});
