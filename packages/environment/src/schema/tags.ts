import { z } from 'zod';

/** Keys: at most 128 characters, none that AWS keeps for itself, none that the platform sets on every resource. */
export const tagsSchema = z
  .record(
    z
      .string()
      .max(128)
      .regex(/^(?!aws:)(?!(Environment|Project|Owner|ManagedBy|Component)$)[\w .:/=+@-]+$/i),
    z
      .string()
      .max(256)
      .regex(/^[\w .:/=+@-]*$/),
  )
  .meta({
    description:
      'More tags for every resource. Environment, Project, Owner, ManagedBy and Component are set by the platform.',
  });
