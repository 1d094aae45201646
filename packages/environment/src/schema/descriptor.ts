import { z } from 'zod';
import { alarmsSchema } from './alarms';
import { apiSchema } from './api';
import { budgetSchema } from './budget';
import { cacheSchema } from './cache';
import { databaseSchema } from './database';
import { domainSchema } from './domain';
import { accountSchema, drRegionSchema, nameSchema, ownerSchema, regionSchema, tierSchema } from './identity';
import { mailSchema } from './mail';
import { networkSchema } from './network';
import { pipelineSchema } from './pipeline';
import { portalSchema } from './portal';
import { recoverySchema } from './recovery';
import { tagsSchema } from './tags';
import { workloadSchema } from './workload';

/** A descriptor as people write it: what it leaves out follows the tier. */
export const descriptorSchema = z
  .strictObject({
    name: nameSchema,
    tier: tierSchema,
    account: accountSchema,
    region: regionSchema,
    drRegion: drRegionSchema,
    owner: ownerSchema,
    domain: domainSchema.optional(),
    network: networkSchema,
    database: databaseSchema.optional(),
    cache: cacheSchema.optional(),
    api: apiSchema.optional(),
    recovery: recoverySchema.optional(),
    mail: mailSchema.optional(),
    alarms: alarmsSchema,
    pipeline: pipelineSchema,
    portal: portalSchema.optional(),
    budget: budgetSchema,
    workload: workloadSchema.optional(),
    tags: tagsSchema.optional(),
  })
  .meta({ title: 'Environment', description: 'One environment of the platform.' });
