import { isAbsent, type AssemblyFacts, type Facts } from '../../../facts/facts';
import { cell } from '../cell';
import type { TableKind } from '../../document';
import { alarmsTable } from './alarms';
import { costTagsTable } from './cost-tags';
import { iamRolesTable } from './iam-roles';
import { metricsTable } from './metrics';
import { securityGroupsTable } from './security-groups';
import { tagsTable } from './tags';

const TABLES: Readonly<Record<TableKind, (assembly: AssemblyFacts) => readonly string[]>> = {
  alarms: alarmsTable,
  'cost-tags': costTagsTable,
  'iam-roles': iamRolesTable,
  metrics: metricsTable,
  'security-groups': securityGroupsTable,
  tags: tagsTable,
};

/** A table of what the assembly holds, or why there is no assembly. */
export const factTable = (kind: TableKind, { assembly }: Facts): readonly string[] =>
  isAbsent(assembly) ? [`Not known: ${cell(assembly.absent)}.`] : TABLES[kind](assembly);
