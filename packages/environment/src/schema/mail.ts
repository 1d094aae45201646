import { z } from 'zod';

export const mailSchema = z
  .strictObject({
    from: z
      .string()
      .regex(/^[A-Za-z0-9._%+-]{1,64}@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/)
      .max(254)
      .meta({ description: 'Address that mails come from.', examples: ['habits@example.com'] }),
    smtpSecretArn: z
      .string()
      .regex(/^arn:aws:secretsmanager:[a-z0-9-]+:\d{12}:secret:[\w/+=.@-]{1,512}-[A-Za-z0-9]{6}$/)
      .meta({
        description:
          'Whole ARN, with its last six characters, of the secret whose text is the address of the mail server, smtps://user:password@mail.example.com:465; of the same account and region.',
        examples: ['arn:aws:secretsmanager:us-east-1:111111111111:secret:hexastyle/smtp-AbCdEf'],
      }),
  })
  .meta({ description: 'Mail server of the habit tracker. Without it, mails wait in the database and are given up.' });
