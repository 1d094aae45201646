import { z } from 'zod';

export const networkSchema = z
  .strictObject({
    cidr: z
      .string()
      .regex(/^\d{1,3}(\.\d{1,3}){3}\/\d{1,2}$/)
      .meta({ description: 'IPv4 addresses of the VPC, /16 to /28.', examples: ['10.20.0.0/16'] }),
    availabilityZones: z
      .int()
      .min(2)
      .max(3)
      .meta({ description: 'Availability zones, each with a public, a private and an isolated subnet.' })
      .optional(),
    natGateways: z
      .int()
      .min(1)
      .max(3)
      .meta({ description: 'NAT gateways, at most one per availability zone.' })
      .optional(),
  })
  .meta({ description: 'VPC.' });
