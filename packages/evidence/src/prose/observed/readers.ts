import type { Reader } from '../said';
import { ALARM_READERS } from './alarms';
import { BACKUP_READERS } from './backups';
import { CAPACITY_READERS } from './capacities';
import { fileReader } from './files';
import { metricReader } from './metrics';
import { OBJECTIVE_READERS } from './objectives';
import { REGION_READERS } from './regions';
import { roleReader } from './roles';
import { SECURITY_GROUP_READERS } from './security-groups';
import { SERVICE_READERS } from './services';
import { SETTING_READERS } from './settings';
import { tagReader } from './tags';
import { TOOL_READERS, versionReader } from './tools';

/** Everything that facts can answer for: numbers, names, files, regions, tools. */
export const FACT_READERS: readonly Reader[] = [
  ...ALARM_READERS,
  ...BACKUP_READERS,
  ...CAPACITY_READERS,
  ...OBJECTIVE_READERS,
  ...REGION_READERS,
  ...SECURITY_GROUP_READERS,
  ...SERVICE_READERS,
  ...SETTING_READERS,
  ...TOOL_READERS,
  fileReader,
  metricReader,
  roleReader,
  tagReader,
  versionReader,
];
