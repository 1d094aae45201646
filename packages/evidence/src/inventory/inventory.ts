import { z } from 'zod';
import { evidenceSchema } from '../report/report';

/** The version of the inventory's format; readers refuse any other. */
export const INVENTORY_VERSION = 1;

const resourceEvidence = evidenceSchema.options[0].shape;

/** USD a month at the quietest, the expected and the busiest load. */
const usdSchema = z.strictObject({ low: z.number(), expected: z.number(), high: z.number() });

const sumSchema = z.strictObject({
  usd: usdSchema,
  /** Things that cost something nobody here knows; above zero the sum is a lower bound. */
  unpriced: z.int(),
});

const placeSchema = z.strictObject({ region: z.string(), stack: z.string(), logicalId: z.string() });

const inventoryResourceSchema = z.strictObject({
  ...placeSchema.shape,
  type: z.string(),
  constructPath: z.string().optional(),
  source: resourceEvidence.source,
  /** Value of the tag `Component`, or of what it belongs to. */
  component: z.string(),
  /** `unpriced`: it costs something nobody here knows; then `usd` has the part that is known. */
  cost: z.strictObject({ kind: z.enum(['priced', 'free', 'unpriced']), usd: usdSchema }),
  /** Whether an outage or a loss of it is one of the environment, so that an alarm has to watch it. */
  critical: z.boolean(),
});

const inventoryAlarmSchema = z.strictObject({
  ...placeSchema.shape,
  /** As CloudWatch has it: `hexastyle-staging-api-5xx`. */
  name: z.string(),
  description: z.string().optional(),
  /** Address of its runbook: `docs/runbooks/staging/api-errors.md#symptom`. */
  runbook: z.string().optional(),
  threshold: z.number().optional(),
  /** `GreaterThanThreshold` */
  comparison: z.string().optional(),
  /** The resources whose metrics it compares, and what a canary among them opens. */
  watches: z.array(placeSchema),
});

export const inventorySchema = z.strictObject({
  version: z.literal(INVENTORY_VERSION),
  environment: z.string(),
  /** Git commit of the synthesized tree; `unknown` outside a git checkout. */
  commit: z.string(),
  generatedAt: z.iso.datetime(),
  resources: z.array(inventoryResourceSchema),
  alarms: z.array(inventoryAlarmSchema),
  estimate: z.strictObject({
    total: sumSchema,
    /** The dearest first. */
    components: z.array(z.strictObject({ name: z.string(), ...sumSchema.shape })),
    /** Each measure of safety that is taken, and its price; the dearest first. */
    measures: z.array(z.strictObject({ id: z.string(), title: z.string(), ...sumSchema.shape })),
    pilotLight: z.strictObject({ region: z.string(), idle: sumSchema, activated: sumSchema }).optional(),
    budget: z.strictObject({ monthlyUsd: z.number(), isExceeded: z.boolean() }).optional(),
    /** The day of the oldest and the newest price that was used. */
    prices: z.strictObject({ oldest: z.iso.date(), newest: z.iso.date() }).optional(),
  }),
});

export type InventoryUsd = Readonly<z.infer<typeof usdSchema>>;
export type InventorySum = Readonly<z.infer<typeof sumSchema>>;
export type InventoryPlace = Readonly<z.infer<typeof placeSchema>>;
export type InventoryResource = Readonly<z.infer<typeof inventoryResourceSchema>>;
export type InventoryAlarm = Readonly<z.infer<typeof inventoryAlarmSchema>>;
/** What an environment is made of at one commit, what watches it and what it costs: beside the report, without judgement. */
export type Inventory = Readonly<z.infer<typeof inventorySchema>>;
