import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DESCRIPTOR } from '../testing/descriptor-text';
import type { SoundPlan } from './addition-plan';
import { applyAddition } from './apply-addition';
import { planAddition } from './plan-addition';

const nothing = (): Promise<void> => Promise.resolve();

describe('applying a plan', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'hexastyle-addition-'));
    mkdirSync(join(root, 'environments'));
    writeFileSync(join(root, 'environments/staging.yaml'), DESCRIPTOR);
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  const planned = (): SoundPlan => {
    const plan = planAddition(root, { name: 'preview', tier: 'development', account: '333333333333' });
    if (plan.kind !== 'sound') throw new Error('the plan is faulty');
    return plan;
  };
  const files = (): readonly string[] => readdirSync(join(root, 'environments')).sort();

  it('writes exactly one descriptor, and then what follows from it', async () => {
    const plan = planned();
    const seen: string[] = [];

    await applyAddition(root, plan, () => Promise.resolve(void seen.push(...files())));

    expect(seen).toEqual(['preview.yaml', 'staging.yaml']);
    expect(files()).toEqual(seen);
    expect(readFileSync(join(root, plan.file), 'utf8')).toBe(plan.text);
  });

  it('refuses to overwrite what came in between', async () => {
    const plan = planned();
    writeFileSync(join(root, plan.file), 'mine');

    await expect(applyAddition(root, plan, nothing)).rejects.toMatchObject({
      code: 'descriptor-refused',
      message: expect.stringContaining('there is an environment of this name already') as string,
    });
    expect(readFileSync(join(root, plan.file), 'utf8')).toBe('mine');
    expect(files()).toEqual(['preview.yaml', 'staging.yaml']);
  });

  it('takes the descriptor away again when the generator fails, and generates once more without it', async () => {
    const seen: (readonly string[])[] = [];
    const failing = (): Promise<void> => {
      seen.push(files());
      return seen.length === 1 ? Promise.reject(new Error('no disk')) : Promise.resolve();
    };

    await expect(applyAddition(root, planned(), failing)).rejects.toThrow(/^no disk$/);
    expect(seen).toEqual([['preview.yaml', 'staging.yaml'], ['staging.yaml']]);
    expect(files()).toEqual(['staging.yaml']);
  });

  it('says so when what was generated could not be put back', async () => {
    const failing = (): Promise<void> => Promise.reject(new Error('no disk'));

    await expect(applyAddition(root, planned(), failing)).rejects.toThrow(
      /^no disk\nWhat had been generated could not be put back, either: .* run npx projen/,
    );
    expect(files()).toEqual(['staging.yaml']);
  });

  it('does not follow a folder that leads elsewhere', async () => {
    const plan = planned();
    const elsewhere = mkdtempSync(join(tmpdir(), 'hexastyle-elsewhere-'));
    rmSync(join(root, 'environments'), { recursive: true });
    symlinkSync(elsewhere, join(root, 'environments'));

    await expect(applyAddition(root, plan, nothing)).rejects.toThrow('its folder is a link and leads elsewhere');
    expect(readdirSync(elsewhere)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });
});
