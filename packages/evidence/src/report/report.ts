import { z } from 'zod';

/** The version of the report's format; readers refuse any other. */
export const REPORT_VERSION = 1;

export const PILLARS = [
  'operational-excellence',
  'security',
  'reliability',
  'performance-efficiency',
  'cost-optimization',
  'sustainability',
] as const;

export const VERDICTS = [
  'verified',
  'missing',
  'drifted',
  'not-checked',
  'waived',
  'attested',
  'not-applicable',
] as const;

/** How far a proof reaches, weakest first. */
export const STRENGTHS = ['declared', 'synthesized', 'deployed', 'live-equal', 'exercised'] as const;

export const CLASSIFICATIONS = ['automated', 'repository', 'attested', 'not-applicable', 'uncovered'] as const;

const sourceSchema = z.strictObject({
  /** Relative to the repository's root, with forward slashes. */
  file: z.string(),
  line: z.int().positive(),
});

const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);

export const evidenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('resource'),
    region: z.string(),
    stack: z.string(),
    logicalId: z.string(),
    type: z.string(),
    constructPath: z.string().optional(),
    source: sourceSchema.optional(),
    /** Dotted path below `Properties`, `StorageEncrypted` or `BucketEncryption.0.Rule`. */
    property: z.string().optional(),
    expected: scalarSchema.optional(),
    /** Absent when the property is absent. Intrinsics are shown as compact JSON. */
    actual: scalarSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('nag'),
    rule: z.string(),
    constructPath: z.string(),
    source: sourceSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('document'), path: z.string(), anchor: z.string().optional() }),
  z.strictObject({ kind: z.literal('code'), path: z.string(), line: z.int().positive().optional() }),
  z.strictObject({
    kind: z.literal('live'),
    arn: z.string(),
    observedAt: z.iso.datetime(),
    property: z.string().optional(),
    expected: scalarSchema.optional(),
    actual: scalarSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('drill'),
    path: z.string(),
    date: z.iso.date(),
    rtoMinutes: z.number().optional(),
    rpoMinutes: z.number().optional(),
  }),
  z.strictObject({
    kind: z.literal('attestation'),
    path: z.string(),
    owner: z.string(),
    text: z.string(),
    expires: z.iso.date(),
  }),
  z.strictObject({
    kind: z.literal('waiver'),
    path: z.string(),
    owner: z.string(),
    reason: z.string(),
    expires: z.iso.date(),
  }),
]);

export const judgedClaimSchema = z.strictObject({
  id: z.string(),
  pillar: z.enum(PILLARS),
  /** Heading of the pillar's section that the claim belongs to, such as `Data Protection`. */
  section: z.string(),
  /** The pillar's design principles that the claim shows. */
  principles: z.array(z.string()),
  statement: z.string(),
  /** Ids of the pinned framework, such as `SEC08-BP02`. */
  bestPractices: z.array(z.string()),
  verdict: z.enum(VERDICTS),
  /** Absent when nothing was proven. */
  strength: z.enum(STRENGTHS).optional(),
  /** Why the verdict is what it is, one sentence. */
  reason: z.string(),
  /** What to do when the claim is not true. */
  fix: z.string(),
  evidence: z.array(evidenceSchema),
});

const attestedBySchema = z.strictObject({
  path: z.string(),
  owner: z.string(),
  text: z.string(),
  expires: z.iso.date(),
});

const practiceCoverageSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  question: z.string(),
  pillar: z.enum(PILLARS),
  classification: z.enum(CLASSIFICATIONS),
  /** Ids of the claims that judge it. */
  claims: z.array(z.string()),
  /** The worst of its claims that apply; `attested` by an attestation in force, else `not-checked` or `not-applicable`. */
  verdict: z.enum(VERDICTS),
  /** Why the verdict is what it is, one sentence. */
  reason: z.string(),
  /** The attestation in force that answers it. */
  attestation: attestedBySchema.optional(),
});

const pillarCoverageSchema = z.strictObject({
  id: z.enum(PILLARS),
  name: z.string(),
  questions: z.int(),
  /** Number of best practices that the pinned framework lists for the pillar. */
  total: z.int(),
  classifications: z.record(z.enum(CLASSIFICATIONS), z.int()),
  verdicts: z.record(z.enum(VERDICTS), z.int()),
  /** Best practices that are verified, or attested by an attestation in force. */
  shown: z.int(),
  /** Of those that are `attested`: how many have an attestation in force. */
  inForce: z.int(),
});

const questionCoverageSchema = z.strictObject({
  id: z.string(),
  pillar: z.enum(PILLARS),
  question: z.string(),
  classification: z.enum(CLASSIFICATIONS),
  /** Best practices of the question that at least one claim is tied to. */
  covered: z.array(z.string()),
  /** Number of best practices the pinned framework lists for the question. */
  total: z.int(),
});

export const pillarSummarySchema = z.strictObject({
  id: z.enum(PILLARS),
  name: z.string(),
  claims: z.int(),
  verdicts: z.record(z.enum(VERDICTS), z.int()),
});

export const reportSchema = z.strictObject({
  version: z.literal(REPORT_VERSION),
  environment: z.string(),
  /** Git commit of the judged tree; `unknown` outside a git checkout. */
  commit: z.string(),
  generatedAt: z.iso.datetime(),
  framework: z.strictObject({ name: z.string(), version: z.string() }),
  claims: z.array(judgedClaimSchema),
  coverage: z.strictObject({
    questions: z.array(questionCoverageSchema),
    bestPractices: z.strictObject({ covered: z.int(), total: z.int() }),
    /** Every best practice of the pinned framework, in its order; absent in reports of before. */
    practices: z.array(practiceCoverageSchema).optional(),
    /** One entry per pillar, in the order of `PILLARS`; absent in reports of before. */
    pillars: z.array(pillarCoverageSchema).optional(),
  }),
  /** One entry per pillar, in the order of `PILLARS`. */
  summary: z.array(pillarSummarySchema),
  /** What makes the gate fail besides missing claims: expired or unused waivers, claims that threw, nag findings. */
  faults: z.array(z.string()),
  /** What will make the gate fail before long: waivers and attestations that soon expire. Absent in reports of before. */
  warnings: z.array(z.string()).optional(),
  /** What was not there to look at, which left claims unchecked or evidence poorer; absent when nothing was missing. */
  limits: z.array(z.string()).optional(),
});

export type Pillar = (typeof PILLARS)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Strength = (typeof STRENGTHS)[number];
export type Classification = (typeof CLASSIFICATIONS)[number];
export type SourceLocation = Readonly<z.infer<typeof sourceSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type JudgedClaim = Readonly<z.infer<typeof judgedClaimSchema>>;
export type PracticeCoverage = Readonly<z.infer<typeof practiceCoverageSchema>>;
export type PillarCoverage = Readonly<z.infer<typeof pillarCoverageSchema>>;
export type PillarSummary = Readonly<z.infer<typeof pillarSummarySchema>>;
/** The report, `well-architected.json`: one environment at one commit, every claim with its verdict. */
export type Report = Readonly<z.infer<typeof reportSchema>>;
