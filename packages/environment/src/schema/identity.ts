import { z } from 'zod';
import { EDGE_REGION } from '../regions/edge-region';

/**
 * Longer names would be cut out of those that CloudFormation makes of stack and resource, and the roles of the pipelines reach
 * by name what they deploy.
 */
export const nameSchema = z
  .string()
  .regex(/^(?=.{2,15}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .meta({
    description:
      'Lower-case letters, digits and single hyphens, 2 to 15 of them; equal to the name of the file without .yaml.',
    examples: ['staging'],
  });

export const tierSchema = z.enum(['development', 'staging', 'production']).meta({
  description: 'How careful the environment is with data and time. It decides the default of every optional field.',
});

export const accountSchema = z
  .string()
  .regex(/^\d{12}$/)
  .meta({
    description: 'AWS account id: 12 digits, in quotes. No other environment has it.',
    examples: ['111111111111'],
  });

/** The shape of a region's name; rules say which regions there are. */
const anyRegionSchema = z
  .string()
  .regex(/^[a-z]{2}(-gov|-iso[a-z]?)?-(north|south|east|west|central|northeast|northwest|southeast|southwest)-\d$/);

export const regionSchema = anyRegionSchema.meta({
  description:
    'AWS region. Only us-east-1 is possible: CloudFront takes its web ACL and certificate from there only, and all stacks of an environment stand beside them.',
  examples: [EDGE_REGION],
});

export const drRegionSchema = anyRegionSchema.meta({
  description:
    'AWS region of the pilot light and of the backup copies: any but us-east-1. What stands in a region without a price book has no estimate.',
  examples: ['us-west-2'],
});

export const ownerSchema = z
  .string()
  .regex(/^(?!aws:)[\w.:/=+@-]+( [\w.:/=+@-]+)*$/i)
  .max(256)
  .meta({
    description:
      'Who answers for the environment; the value of the tag Owner: a to z, digits, single spaces and _ . : / = + @ -, not beginning with aws:.',
    examples: ['platform-team'],
  });
