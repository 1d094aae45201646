import { SHIPPED_PRICES } from '@hexastyle/cost';
import { join } from 'node:path';
import { EvidenceError } from '../evidence-error';
import { aFolder } from '../testing/a-cdk-out';
import { bookFolder } from './book-folder';

const aRepository = (files: Readonly<Record<string, unknown>> = {}): string =>
  aFolder({ 'environments/staging.yaml': '', ...files });

test('given a folder by name, then that is it, from where the command runs', () => {
  expect(bookFolder('/somewhere', 'books')).toBe('/somewhere/books');
});

test('given a repository with books of its own, then they are renewed, from any folder of it', () => {
  const root = aRepository({ 'prices/us-east-1.json': '{}', 'docs/x.md': '' });
  expect(bookFolder(join(root, 'docs'), undefined)).toBe(join(root, 'prices'));
});

test('given a repository that only installed the packages, then books of its own are begun', () => {
  const root = aRepository();
  const installed = join(root, 'node_modules/@hexastyle/cost/prices');
  expect(bookFolder(root, undefined, installed)).toBe(join(root, 'prices'));
  expect(bookFolder(root, undefined, '/usr/lib/hexastyle/prices')).toBe(join(root, 'prices'));
});

test('given the repository that the books ship from, then they are renewed where they are', () => {
  const root = aRepository();
  expect(bookFolder(root, undefined, join(root, 'packages/cost/prices'))).toBe(join(root, 'packages/cost/prices'));
  expect(bookFolder(__dirname, undefined)).toBe(SHIPPED_PRICES);
});

test('given no repository, then it says how to name the folder', () => {
  expect(() => bookFolder(aFolder({}), undefined)).toThrow(EvidenceError);
  expect(() => bookFolder(aFolder({}), undefined)).toThrow('--out');
});
