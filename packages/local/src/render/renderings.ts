import type { Rendering } from './rendering';

/** Where the documents of the environments are rendered, below the repository's root. */
export const WELL_ARCHITECTED = 'docs/well-architected';

/** Where the estimates are rendered, below the repository's root. */
export const COST = 'docs/cost';

/** What the other documents are made from, in the order in which one needs the other. */
export const FIRST: readonly Rendering[] = [
  { name: 'the OpenAPI document', program: ['packages/api/lib/openapi/write.js'] },
  { name: 'the client of the API', program: ['node_modules/@hey-api/openapi-ts/bin/run.js'], folder: 'packages/web' },
  { name: 'the policy of what reads an account', program: ['packages/live/lib/access/write.js'] },
  { name: 'the assemblies', program: ['packages/infra/lib/synth.js'] },
];

/** The estimate of an environment: it reads the assembly and the price books. */
export const estimateOf = (environment: string): Rendering => ({
  name: `the cost document of ${environment}`,
  program: [
    'packages/evidence/bin/hexastyle.js',
    'cost',
    ...['--environment', environment],
    ...['--format', 'markdown'],
    ...['--out', `${COST}/${environment}.md`],
  ],
});

/** The judgement of an environment: it reads the assembly and the other documents. */
export const judgementOf = (environment: string): Rendering => ({
  name: `the Well-Architected document of ${environment}`,
  program: [
    'packages/evidence/bin/hexastyle.js',
    'evidence',
    ...['--environment', environment],
    ...['--format', 'markdown'],
    ...['--out', `${WELL_ARCHITECTED}/${environment}.md`],
  ],
  // 1: claims are missing. The document says so, and it is `npm run evidence` that fails.
  accepts: [0, 1],
});
