import { z } from 'zod';

export const pipelineSchema = z
  .strictObject({
    connectionArn: z
      .string()
      .regex(
        /^arn:aws:(codeconnections|codestar-connections):[a-z0-9-]+:\d{12}:connection\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
      )
      .meta({
        description: 'CodeConnections connection to the source, of the same account and region.',
        examples: ['arn:aws:codeconnections:us-east-1:111111111111:connection/00000000-0000-4000-8000-000000000000'],
      }),
    repository: z
      .string()
      .regex(/^\w[\w.-]*\/(?!.*\.git$)\w[\w.-]*$/)
      .meta({ description: 'Source repository, owner/name without .git.', examples: ['example/hexastyle'] }),
    branch: z
      .string()
      .regex(/^(?!.*(\.\.|\/\/|\/\.|\.lock(\/|$)))\w([\w./-]{0,253}[\w-])?$/)
      .meta({ description: 'Branch that is delivered, as Git allows it.', examples: ['main'] })
      .optional(),
    approval: z
      .boolean()
      .meta({ description: 'Whether a person approves before a deployment. Production requires it.' })
      .optional(),
  })
  .meta({ description: 'Delivery.' });
