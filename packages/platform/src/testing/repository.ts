import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { HexastylePlatform, type HexastylePlatformOptions } from '../hexastyle-platform';

/** The root of this repository. */
export const HOUSE = resolve(__dirname, '../../../..');

/** The account of the environment whose network has this octet. */
export const accountOf = (octet: number): string => String(octet).padStart(12, '1');

/** A sound descriptor; each environment has its own account and network. */
export const descriptor = (name: string, octet: number, more = ''): string => `name: ${name}
tier: staging
account: '${accountOf(octet)}'
region: us-east-1
drRegion: us-west-2
owner: platform-team
network:
  cidr: 10.${octet}.0.0/16
alarms:
  email: ${name}@example.com
pipeline:
  connectionArn: arn:aws:codeconnections:us-east-1:${accountOf(octet)}:connection/6f1c2d34-8a5b-4c6d-9e7f-0a1b2c3d4e5f
  repository: example/house
budget:
  monthlyUsd: 300
${more}`;

export const TWO_ENVIRONMENTS = {
  'environments/blue.yaml': descriptor('blue', 20),
  'environments/green.yaml': descriptor('green', 30),
};

/** A folder with the given files, by path; the installed packages are those of this repository. */
export function aRepository(files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'hexastyle-platform-')));
  symlinkSync(join(HOUSE, 'node_modules'), join(root, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The platform of a folder, not yet synthesized. */
export const platformOf = (root: string, options: Partial<HexastylePlatformOptions> = {}): HexastylePlatform =>
  new HexastylePlatform({ name: 'house', outdir: root, ...options });
