import { parseDocument } from '../report/parse-document';
import { INVENTORY_VERSION, inventorySchema, type Inventory } from './inventory';
import { InventoryError } from './inventory-error';

/** The largest inventory that is read, in characters; a real one has some 0.2 MB. */
export const LARGEST_INVENTORY = 20 * 1024 * 1024;

/** Reads the text of an inventory. `name` (a file or an environment) is for the message. Throws `InventoryError`. */
export const parseInventory = (text: string, name: string): Inventory =>
  parseDocument(text, name, {
    what: 'an inventory',
    version: INVENTORY_VERSION,
    largest: LARGEST_INVENTORY,
    schema: inventorySchema,
    errorOf: (fault, message, options) => new InventoryError(`inventory-${fault}`, message, options),
  });
