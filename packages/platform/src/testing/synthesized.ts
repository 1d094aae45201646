import { synthSnapshot, type SynthOutput } from 'projen/lib/util/synth';
import { aRepository, platformOf, TWO_ENVIRONMENTS } from './repository';

/** Every file of the platform over the given descriptors, as text, by path. */
export function synthesized(files: Readonly<Record<string, string>> = TWO_ENVIRONMENTS): Readonly<SynthOutput> {
  return synthSnapshot(platformOf(aRepository(files)), { parseJson: false });
}
