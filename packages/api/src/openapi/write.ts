import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../routes';
import { openApiDocument } from './document';

const text = `${JSON.stringify(openApiDocument(ROUTES), undefined, 2)}\n`;
const inPackage = (name: string): string => join(__dirname, '..', '..', name);

writeFileSync(inPackage('openapi.json'), text);
// What callers rely on from now on: docs/adr/0034-the-released-document-is-compared.md
if (process.argv.includes('--release')) writeFileSync(inPackage('openapi-released.json'), text);
