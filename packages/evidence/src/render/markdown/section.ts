import type { Facts } from '../../facts/facts';
import type { JudgedClaim } from '../../report/report';
import type { DocumentSection } from '../document';
import { evidenceLines } from './evidence-lines';
import { filesOf } from './files-of';
import { link } from './link';
import { factTable } from './tables/fact-table';

const fileLines = (claims: readonly JudgedClaim[]): readonly string[] => {
  const files = filesOf(claims);
  return files.length === 0 ? [] : ['', '**Files**:', '', ...files.map((file) => `- ${link(file)}`)];
};

/** One numbered section: evidence, files and the tables that facts fill. */
export const sectionLines = (
  number: number,
  { title, tables = [] }: DocumentSection,
  claims: readonly JudgedClaim[],
  facts: Facts,
): readonly string[] => [
  `#### ${number}. ${title}`,
  '',
  '**Evidence**:',
  '',
  ...(claims.length === 0 ? ['Nothing is claimed here.'] : claims.flatMap(evidenceLines)),
  ...fileLines(claims),
  ...tables.flatMap((table) => ['', `**${table.title}**:`, '', ...factTable(table.kind, facts)]),
  '',
];
