import { readYamlFolder } from '@hexastyle/environment';
import { z } from 'zod';
import type { DrillFacts } from '../facts';

const drillSchema = z
  .strictObject({
    runbook: z
      .string()
      .min(1)
      .meta({ description: 'The runbook that was exercised.', examples: ['docs/runbooks/restore.md'] }),
    date: z.iso.date().meta({ description: 'The day, YYYY-MM-DD.', examples: ['2026-10-01'] }),
    who: z
      .string()
      .min(1)
      .meta({ description: 'Who exercised it.', examples: ['platform-team'] }),
    minutes: z
      .number()
      .nonnegative()
      .meta({ description: 'How long it took, in minutes.', examples: [95] }),
    rtoMinutes: z.number().nonnegative().optional().meta({ description: 'Measured time to recover, in minutes.' }),
    rpoMinutes: z.number().nonnegative().optional().meta({ description: 'Measured loss of data, in minutes.' }),
  })
  .meta({ title: 'Drill', description: 'A recorded exercise of a runbook.' });

/** Reads `drills/*.yaml`. Throws `DescriptorError` with every fault of every file. */
export const readDrills = (root: string): DrillFacts => ({
  drills: readYamlFolder('drills', root, drillSchema).map(
    ({ file, value: { runbook, date, rtoMinutes, rpoMinutes } }) => ({
      path: file,
      runbook,
      date,
      rtoMinutes,
      rpoMinutes,
    }),
  ),
});
