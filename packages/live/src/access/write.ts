import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { READERS } from '../readers/readers';
import { policyOf } from './policy';

const file = join(__dirname, '..', '..', 'policy.json');
writeFileSync(file, `${JSON.stringify(policyOf(READERS), undefined, 2)}\n`);
