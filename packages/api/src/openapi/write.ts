import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../routes';
import { openApiDocument } from './document';

const file = join(__dirname, '..', '..', 'openapi.json');
writeFileSync(file, `${JSON.stringify(openApiDocument(ROUTES), undefined, 2)}\n`);
