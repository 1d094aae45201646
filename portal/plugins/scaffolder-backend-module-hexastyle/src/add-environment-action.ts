import { InputError } from '@backstage/errors';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import { applyAddition, formatFaults, planAddition, type AdditionRequest } from '@hexastyle/environment';
import { placeOf, type Place } from './place';
import { previewIn, regenerateIn } from './programs';
import { INPUT, OUTPUT } from './schemas';

const UNKNOWN =
  'Not checked: only the checkout of the portal is generated, synthesized and judged. On the branch, run npm ci and npx projen.';

const previewOf = ({ root, trusted }: Place, request: AdditionRequest, signal?: AbortSignal): Promise<string> =>
  trusted ? previewIn(root, request, signal) : Promise.resolve(UNKNOWN);

/** `hexastyle:environment:add`: what `npx projen env:add` does, in the workspace or in the checkout of the portal. */
export const addEnvironmentAction = (checkoutDirectory: string | undefined) =>
  createTemplateAction({
    id: 'hexastyle:environment:add',
    description: 'Adds an environment to a platform: one descriptor, and in a checkout all that follows from it.',
    supportsDryRun: true,
    schema: { input: INPUT, output: OUTPUT },
    async handler({ input, output, isDryRun, logger, signal, workspacePath }) {
      const { checkout, directory, ...request } = input;
      const place = placeOf({ checkout, directory }, workspacePath, checkoutDirectory);
      const plan = planAddition(place.root, request);
      if (plan.kind === 'faulty') {
        throw new InputError(`The environment was refused, and nothing was written:\n${formatFaults(plan.faults)}`);
      }
      const preview = await previewOf(place, request, signal);
      for (const line of [...preview.split('\n'), ...plan.notes]) logger.info(line);
      const written = isDryRun !== true;
      if (written) {
        await applyAddition(place.root, plan, () =>
          place.trusted ? regenerateIn(place.root, signal) : Promise.resolve(),
        );
      }
      output('file', plan.file);
      output('text', plan.text);
      output('preview', preview);
      output('notes', [...plan.notes]);
      output('written', written);
      output('regenerated', written && place.trusted);
    },
  });
