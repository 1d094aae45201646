import { z } from 'zod';

export const portalSchema = z
  .strictObject({
    url: z
      .string()
      .regex(
        /^https:\/\/([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(:\d{1,5})?(\/[\w.~-]+)*$/,
      )
      .max(512)
      .meta({
        description: 'Address of the portal, https and without a slash at its end.',
        examples: ['https://portal.example.com'],
      }),
    tokenSecretArn: z
      .string()
      .regex(/^arn:aws:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@-]{1,512}-[A-Za-z0-9]{6}$/)
      .meta({
        description:
          'Whole ARN, with its last six characters, of the secret whose text is the token; of the same account and region.',
        examples: ['arn:aws:secretsmanager:us-east-1:111111111111:secret:hexastyle/portal-token-AbCdEf'],
      }),
  })
  .meta({
    description: 'Portal that gets reports and inventories after each deployment. Without it, nothing is sent.',
  });
