import type { PermissionsService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  applyAddition,
  formatFaults,
  planAddition,
  type AdditionRequest,
  type SoundPlan,
} from '@hexastyle/environment';
import { Checkout } from './checkout';
import type { HexastyleConfig } from './config';
import { inTurn } from './in-turn';
import { insistOnPermission } from './insist-on-permission';
import { logOf } from './log-of';
import { planOutputs, previewOutputs } from './outputs-of';
import { placeOf, type Place } from './place';
import { previewFor } from './preview-for';
import { INPUT, OUTPUT } from './schemas';

const soundPlan = (place: Place, request: AdditionRequest): SoundPlan => {
  const plan = planAddition(place.root, request);
  if (plan.kind === 'sound') return plan;
  throw new InputError(`The environment was refused, and nothing was written:\n${formatFaults(plan.faults)}`);
};

const write = (place: Place, plan: SoundPlan, signal: AbortSignal | undefined): Promise<void> =>
  applyAddition(place.root, plan, () =>
    place.kind === 'checkout' ? place.checkout.regenerate(signal) : Promise.resolve(),
  );

/** `hexastyle:environment:add`: what `npx projen env:add` does, in the workspace or in the checkout of the portal. */
export const addEnvironmentAction = (
  { checkoutDirectory, programEnvironment }: HexastyleConfig,
  permissions: PermissionsService,
) => {
  const configured = checkoutDirectory === undefined ? undefined : new Checkout(checkoutDirectory, programEnvironment);
  // What one task proposes must not be what another one has just written, and one generator runs in a checkout at a time.
  const queue = inTurn();
  return createTemplateAction({
    id: 'hexastyle:environment:add',
    description:
      'Adds an environment to a platform: one descriptor, and in a checkout all that follows from it. A dry run shows what it would be.',
    supportsDryRun: true,
    schema: { input: INPUT, output: OUTPUT },
    async handler(context) {
      await insistOnPermission(permissions, await context.getInitiatorCredentials());
      const { input, isDryRun, logger, signal, workspacePath } = context;
      const { checkout = false, directory = '.', dryRun = false, ...request } = input;
      const place = placeOf({ checkout, directory }, workspacePath, configured);
      await queue(async () => {
        signal?.throwIfAborted();
        const plan = soundPlan(place, request);
        const previewed = dryRun ? await previewFor({ place, plan, request }, configured, signal) : undefined;
        const written = !dryRun && isDryRun !== true;
        if (written) await write(place, plan, signal);
        const said = {
          ...planOutputs(plan),
          ...(previewed && previewOutputs(previewed)),
          written,
          regenerated: written && place.kind === 'checkout',
        };
        logger.info(logOf(said));
        for (const [name, value] of Object.entries(said)) {
          context.output(name as keyof typeof said, value);
        }
      });
    },
  });
};
