import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * SHA-256 over the API's sources that bring the database up to date (its folder `database`, tests aside): names and
 * contents, in the order of the names. It changes when a migration or a right is added, and never by itself.
 */
export function migrationsHash(): string {
  const folder = join(dirname(require.resolve('@hexastyle/api/package.json')), 'src/database');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}
