import { readPriceBooks } from '@hexastyle/cost';
import { join } from 'node:path';
import { isAbsent } from '../facts/facts';
import { buildInventory } from '../inventory/build-inventory';
import { renderJson } from '../render/render-json';
import type { JudgedTarget } from './judge-target';
import { ownPrices } from './own-prices';
import { writeAtomically } from './write-atomically';

/**
 * Keeps the report of each environment in `.hexastyle/reports/`, and what it is made of in `.hexastyle/inventories/`, of the
 * same commit and instant. Throws `EvidenceError` or `CostError`.
 */
export const keep = (root: string, judged: readonly JudgedTarget[]): void => {
  const books = readPriceBooks(ownPrices(root));
  for (const { report, facts } of judged) {
    const { environment: name, commit, generatedAt } = report;
    const write = (folder: string, document: object): void => {
      writeAtomically(join(root, '.hexastyle', folder, `${name}.json`), renderJson([document]));
    };
    write('reports', report);
    const { assembly, environment } = facts;
    if (isAbsent(assembly)) continue;
    write('inventories', buildInventory(assembly, { name, environment, commit, generatedAt, books }));
  }
};
