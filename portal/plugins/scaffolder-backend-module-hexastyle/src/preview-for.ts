import { planAddition, readEnvironments, type AdditionRequest, type SoundPlan } from '@hexastyle/environment';
import { isDeepStrictEqual } from 'node:util';
import type { Checkout } from './checkout';
import type { Place } from './place';
import type { Preview } from './preview';

/** A preview, or why there is none. */
export type Previewed =
  { readonly kind: 'known'; readonly preview: Preview } | { readonly kind: 'unknown'; readonly why: string };

const unknown = (why: string): Previewed => ({
  kind: 'unknown',
  why: `Not checked: resources, cost and pillars are known only where the platform can be generated. ${why} On the branch, npm ci and npx projen env:add --dry-run show them.`,
});

/** A planned environment, and where it was asked for. */
interface Planned {
  readonly place: Place;
  readonly plan: SoundPlan;
  readonly request: AdditionRequest;
}

/** Programs are run in the checkout only: for a fetched repository it answers when the two describe the same environments. */
const describesTheSame = ({ place, plan, request }: Planned, { root }: Checkout): boolean => {
  const own = planAddition(root, request);
  return (
    own.kind === 'sound' &&
    own.text === plan.text &&
    isDeepStrictEqual(readEnvironments(root), readEnvironments(place.root))
  );
};

/** What a planned environment would be. Rejects when it cannot be generated. */
export const previewFor = async (
  planned: Planned,
  checkout: Checkout | undefined,
  signal?: AbortSignal,
): Promise<Previewed> => {
  if (checkout === undefined) return unknown('The portal has no checkout (hexastyle.checkoutDirectory).');
  if (planned.place.kind === 'workspace' && !describesTheSame(planned, checkout)) {
    return unknown("The portal's checkout describes other environments than the repository.");
  }
  return { kind: 'known', preview: await checkout.preview(planned.request, signal) };
};
