import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../../problem';
import { promotionOrder, type Promotion } from './promotion-order';

const templateSchema = z.looseObject({
  Resources: z.record(z.string(), z.looseObject({ Type: z.string(), Condition: z.string().optional() })),
});

/** The promotion of an assembly's pilot light, from the template that `update-stack` uses again. */
export function readPromotion(directory: string): Promotion {
  const file = join(directory, 'PilotLight.template.json');
  if (!existsSync(file)) return [];
  try {
    return promotionOrder(templateSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch (error) {
    throw new Problem(`${file} cannot be read.`, 'Run: npm run synth', { cause: error });
  }
}
