import { isAbsent, type Facts } from '../../facts/facts';
import type { JudgedClaim } from '../../report/report';
import type { DocumentSection } from '../document';
import { cell } from './cell';
import { evidenceLines } from './evidence-lines';
import { filesOf, type FileOfEvidence } from './files-of';
import { link } from './link';
import { factTable } from './tables/fact-table';

const fileLine = ({ path, words }: FileOfEvidence): string =>
  words === undefined ? `- ${link(path)}` : `- ${link(path)} - ${cell(words)}`;

const fileLines = (claims: readonly JudgedClaim[], { repository }: Facts): readonly string[] => {
  const files = filesOf(claims, isAbsent(repository) ? undefined : repository);
  return files.length === 0 ? [] : ['', '**Files**:', '', ...files.map(fileLine)];
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
  ...fileLines(claims, facts),
  ...tables.flatMap((table) => ['', `**${table.title}**:`, '', ...factTable(table.kind, facts)]),
  '',
];
