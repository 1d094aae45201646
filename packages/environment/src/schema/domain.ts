import { z } from 'zod';

const HOST_NAME = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;

export const domainSchema = z
  .strictObject({
    name: z
      .string()
      .regex(HOST_NAME)
      .max(253)
      .meta({ description: 'Host name people open.', examples: ['habits.example.com'] }),
    hostedZoneId: z
      .string()
      .regex(/^Z[A-Z0-9]{1,31}$/)
      .meta({ description: 'Route 53 hosted zone that holds the name.', examples: ['Z0123456789ABCDEFGHIJ'] }),
    zone: z
      .string()
      .regex(HOST_NAME)
      .max(253)
      .meta({
        description: 'Name of that hosted zone, when the host name only ends with it.',
        examples: ['example.com'],
      })
      .optional(),
    certificateArn: z
      .string()
      .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
      .meta({
        description: 'Certificate of the name, in us-east-1, where CloudFront reads it.',
        examples: ['arn:aws:acm:us-east-1:111111111111:certificate/00000000-0000-4000-8000-000000000000'],
      }),
  })
  .meta({ description: 'Own domain. Without it, people use the address that CloudFront gives.' });
