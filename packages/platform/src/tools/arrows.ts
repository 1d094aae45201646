/** One rule about who may import whom, as dependency-cruiser reads it. */
export interface Arrow {
  readonly name: string;
  /** The reason: it is printed when the rule is broken. */
  readonly comment: string;
  readonly from: Readonly<Record<string, unknown>>;
  readonly to: Readonly<Record<string, unknown>>;
}

const PACKAGES = ['environment', 'platform', 'infra', 'cost', 'evidence', 'live', 'habits', 'api', 'web', 'local'];

/** What each package may import of the others. `local` starts them all, so it is not restricted. */
const MAY_IMPORT: Readonly<Record<string, { readonly others: readonly string[]; readonly reason: string }>> = {
  environment: { others: [], reason: 'The descriptor is where everything begins: it imports nothing of ours.' },
  habits: { others: [], reason: 'The product rules are pure: they import nothing of ours.' },
  platform: { others: ['environment'], reason: 'The generator knows descriptors, and nothing of what it generates.' },
  infra: {
    others: ['environment', 'api'],
    reason: 'The assembly is made from descriptors and the program it deploys.',
  },
  cost: {
    others: ['environment'],
    reason: 'An estimate is made from resources, a workload and prices, whoever read them.',
  },
  live: { others: ['environment'], reason: 'An account is read by what the descriptor says of it, and not judged.' },
  evidence: {
    others: ['environment', 'cost', 'live'],
    reason: 'The judge must not import the judged: facts come from files, and from the account when that is asked for.',
  },
  api: { others: ['habits'], reason: 'The product does not know the platform that carries it.' },
  web: { others: ['habits'], reason: 'The application knows the API by its OpenAPI document only.' },
};

const own = Object.entries(MAY_IMPORT).map(([name, { others, reason }]): Arrow => {
  const forbidden = PACKAGES.filter((other) => other !== name && !others.includes(other));
  return {
    name: `${name}-imports`,
    comment: reason,
    from: { path: `^packages/${name}/` },
    to: { path: `^packages/(${forbidden.join('|')})/` },
  };
});

const oneFolder = (library: string, folder: string): Arrow => ({
  name: `${library}-in-one-folder`,
  comment: `${library} is imported in ${folder} only, so that what speaks to it can be read in one place.`,
  from: { path: '^packages/api/src/', pathNot: [`^${folder}`, '[.]test[.]ts$', '/testing/'] },
  to: { path: `(^|/)node_modules/(@types/)?${library}/` },
});

const FOLDERS = '/(utils|common|helpers|shared|misc)/';

/** The rules of the house. */
export const ARROWS: readonly Arrow[] = [
  ...own,
  {
    name: 'evidence-reads-the-account-in-one-folder',
    comment: 'Claims and verdicts know facts, wherever they are from: only what collects live facts asks the account.',
    from: { path: '^packages/evidence/', pathNot: '^packages/evidence/src/facts/live/' },
    to: { path: '^packages/live/' },
  },
  {
    name: 'packages-never-import-the-portal',
    comment: 'The platform works without a portal: nothing in packages/ imports from portal/.',
    from: { path: '^packages/' },
    to: { path: '^portal/' },
  },
  {
    name: 'portal-knows-reports-and-accounts',
    comment:
      'The portal shows reports and accounts: of the packages it may import evidence, and live to read accounts.',
    from: { path: '^portal/', pathNot: ['^portal/plugins/scaffolder-backend-module-hexastyle/'] },
    to: { path: '^packages/', pathNot: ['^packages/(evidence|live)/'] },
  },
  {
    name: 'portal-reads-accounts-in-one-folder',
    comment: 'Pages and routes know what was read and kept: only what collects in the background asks the account.',
    from: {
      path: '^portal/',
      pathNot: [
        '^portal/plugins/well-architected-backend/src/(live|testing)/',
        '^portal/plugins/well-architected-common/',
        '[.]test[.]ts$',
      ],
    },
    to: { path: '^packages/live/' },
  },
  {
    name: 'claims-know-no-prices',
    comment: 'Only the command, its comparison and the inventory speak of money: a verdict must not depend on a price.',
    from: { path: '^packages/evidence/src/', pathNot: '^packages/evidence/src/(cli|diff|inventory|testing)/' },
    to: { path: '^packages/cost/' },
  },
  {
    name: 'scaffolder-knows-descriptors-only',
    comment:
      'The action adds environments as the command does: it may import what plans a descriptor, and nothing else.',
    from: { path: '^portal/plugins/scaffolder-backend-module-hexastyle/' },
    to: { path: '^packages/', pathNot: ['^packages/environment/'] },
  },
  {
    name: 'web-features-stand-alone',
    comment:
      'A feature can be read, changed and taken away by itself: pages join features, features never import each other.',
    from: { path: '^packages/web/src/features/([^/]+)/' },
    to: { path: '^packages/web/src/features/', pathNot: '^packages/web/src/features/$1/' },
  },
  oneFolder('pg', 'packages/api/src/database/'),
  oneFolder('ioredis', 'packages/api/src/cache/'),
  {
    name: 'no-cycles',
    comment: 'Two files that import each other are one idea in two files.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'folders-have-a-name',
    comment: 'A folder called utils, common, helpers, shared or misc says nothing: name the idea.',
    from: {},
    to: { path: FOLDERS, pathNot: 'node_modules' },
  },
  {
    name: 'no-unresolvable',
    comment: 'An import that cannot be found is a missing dependency.',
    from: {},
    to: { couldNotResolve: true },
  },
];
