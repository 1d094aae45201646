import { aResource } from '../testing/a-resource';
import { anAssembly } from '../testing/an-assembly';
import { inventoried } from '../testing/inventoried';
import { InventoryError } from './inventory-error';
import { parseInventory } from './parse-inventory';

const inventory = inventoried(anAssembly().with(aResource('AWS::KMS::Key')).facts());
const text = JSON.stringify(inventory);
const errorOf = (broken: string): InventoryError => {
  try {
    parseInventory(broken, 'staging.json');
  } catch (thrown) {
    if (thrown instanceof InventoryError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was thrown');
};

test('given an inventory that was written, then it is read back whole', () => {
  expect(parseInventory(text, 'staging.json')).toEqual(inventory);
});

test.each<[string, string, string, RegExp]>([
  ['a truncated inventory', text.slice(0, 200), 'inventory-not-json', /may have been cut off/],
  ['an empty file', '', 'inventory-not-json', /is empty/],
  ['a later version', JSON.stringify({ ...inventory, version: 2 }), 'inventory-version', /has version 2/],
  ['a report', '{"version":1,"claims":[]}', 'inventory-shape', /is not an inventory: environment/],
  ['a price of no number', text.replace(/"low":[\d.]+/, '"low":"1"'), 'inventory-shape', /cost\.usd\.low/],
  ['an unknown key', JSON.stringify({ ...inventory, extra: 1 }), 'inventory-shape', /the document/],
  ['50 MB', ' '.repeat(50 * 1024 * 1024), 'inventory-too-large', /larger than the 20 MB/],
])('given %s, then it is refused with a message that names it and says what to run', (_name, broken, code, message) => {
  const error = errorOf(broken);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^staging\.json .*npx hexastyle evidence/);
});
