import { z } from 'zod';

/**
 * Keys: at most 128 characters, none that AWS keeps for itself, none that the platform sets on every resource. IAM keeps
 * values that begin with `aws:` as well: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
 */
export const tagsSchema = z
  .record(
    z
      .string()
      .max(128)
      .regex(/^(?! |aws:)(?!(Environment|Project|Owner|ManagedBy|Component)$)[\w .:/=+@-]+(?<! )$/i)
      .meta({
        description: 'choose another tag: this one is set by the platform or kept by AWS, or has signs AWS refuses',
      }),
    z
      .string()
      .max(256)
      .regex(/^(?! |aws:)[\w .:/=+@-]*(?<! )$/i)
      .meta({ description: 'a to z, digits, spaces between them and _ . : / = + @ -, not beginning with aws:' }),
  )
  .meta({
    description:
      'More tags for every resource. Environment, Project, Owner, ManagedBy and Component are set by the platform.',
  });
