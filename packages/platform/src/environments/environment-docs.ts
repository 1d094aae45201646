import type { Environment } from '@hexastyle/environment';
import type { Project } from 'projen/lib/project';
import { MarkedFile } from '../marked-file';

/** `docs/environments.md`: the descriptors side by side. */
export class EnvironmentDocs extends MarkedFile {
  constructor(project: Project, environments: readonly Environment[]) {
    super(project, 'docs/environments.md', {
      comment: '<!--',
      commentEnd: '-->',
      lines: ['', '# Environments', '', ...INTRODUCTION, '', ...table(environments)],
    });
  }
}

const INTRODUCTION = [
  'One file per environment in `environments/`; what a descriptor leaves out follows its tier.',
  '`npx projen env:add` adds one, `npx projen env:remove` takes one away: [how](adding-environments.md).',
];

type Row = readonly [title: string, value: (environment: Environment) => string];

const ROWS: readonly Row[] = [
  ['Tier', (e) => e.tier],
  ['Account', (e) => e.account],
  ['Region', (e) => e.region],
  ['Recovery region', (e) => e.drRegion],
  ['Owner', (e) => e.owner],
  ['Domain', (e) => e.domain?.name ?? 'none'],
  ['Network', (e) => `${e.network.cidr}, ${e.network.availabilityZones} zones, ${e.network.natGateways} NAT`],
  [
    'Database',
    (e) => `${e.database.minAcu} to ${e.database.maxAcu} ACU, backups ${e.database.backupRetentionDays} days`,
  ],
  ['Deletion protection', (e) => (e.database.deletionProtection ? 'on' : 'off')],
  ['Function memory', (e) => `${e.api.memoryMb} MB`],
  ['Recovery time objective', (e) => `${e.recovery.rtoHours} h`],
  ['Recovery point objective', (e) => `${e.recovery.rpoHours} h`],
  ['Approval before deployment', (e) => (e.pipeline.approval ? 'yes' : 'no')],
  ['Branch', (e) => e.pipeline.branch],
  ['Budget', (e) => `${e.budget.monthlyUsd} USD a month`],
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(environments: readonly Environment[]): readonly string[] {
  if (environments.length === 0) return ['There is no environment yet.'];
  return [
    line(['', ...environments.map((environment) => environment.name)]),
    line(['---', ...environments.map(() => '---')]),
    ...ROWS.map(([title, value]) => line([title, ...environments.map(value)])),
  ];
}
