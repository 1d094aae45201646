import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The mapping of the habit tracker to the framework as people once wrote it by hand, unchanged: its first platform was made
 * with Terraform and Django, so that parts of it are true of this one and parts are not.
 */
export const handWrittenMapping = (): string => readFileSync(join(__dirname, 'hand-written-mapping.md'), 'utf8');
