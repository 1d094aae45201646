/** What an environment pays to be safer than it would have to be to work; in the order of a reader's interest. */
export const MEASURES = {
  'second-nat-gateway': 'NAT gateways beyond the first: outbound traffic survives the loss of a zone',
  reader: 'Database reader: the database survives the loss of its writer within a minute',
  backups: 'Backups kept longer than the database keeps its own',
  'cross-region-copies': 'Copies of the backups in the other region',
  'restore-tests': 'Restore tests: a backup is known to be one',
  'site-replica': 'Replica of the site in the other region',
  firewall: 'Firewall in front of site and API, with its logs',
  'encryption-keys': 'Keys of our own, rotated yearly',
  'secret-replica': 'Secrets, also in the other region',
  'flow-logs': 'Flow logs of the network',
  'interface-endpoints': 'Interface endpoints: AWS is reached without the internet',
  alarms: 'Alarms',
  canary: 'Canary: a browser that opens the site',
  'detailed-metrics': 'Detailed metrics of the API and enhanced monitoring of the database',
  tracing: 'Traces',
} as const;

export type MeasureId = keyof typeof MEASURES;
