import type { z } from 'zod';
import { deepFreeze } from '../descriptors/deep-freeze';
import { readYamlFolder } from '../yaml/read-yaml-folder';
import { waiverSchema } from './waiver';
import type { Waiver, WaiverSubject } from './waiver';

const subjectOf = ({ claim = '', finding }: z.infer<typeof waiverSchema>): WaiverSubject =>
  finding === undefined ? { kind: 'claim', claim } : { kind: 'finding', ...finding };

/**
 * Reads `waivers/*.yaml` under `root`, expired ones too, frozen, sorted by file; an absent folder has none.
 * Throws `DescriptorError` (`file-faulty`) with every fault of every file.
 */
export const readWaivers = (root: string): readonly Waiver[] =>
  deepFreeze(
    readYamlFolder('waivers', root, waiverSchema).map(({ file, value }) => ({
      file,
      subject: subjectOf(value),
      environments: value.environments,
      owner: value.owner,
      reason: value.reason,
      expires: value.expires,
    })),
  );
