import type { z } from 'zod';
import { deepFreeze } from '../descriptors/deep-freeze';
import { readYamlFolder } from '../yaml/read-yaml-folder';
import { waiverSchema } from './waiver';
import type { Waiver, WaiverSubject } from './waiver';

const subjectsOf = ({ claim = '', finding }: z.infer<typeof waiverSchema>): readonly WaiverSubject[] =>
  finding === undefined
    ? [{ kind: 'claim', claim }]
    : [finding.rule].flat().map((rule) => ({ kind: 'finding', rule, construct: finding.construct }));

/**
 * Reads `waivers/*.yaml` under `root`, expired ones too, frozen, sorted by file; an absent folder has none. A file that
 * names several rules makes one waiver of each.
 * Throws `DescriptorError` (`file-faulty`) with every fault of every file.
 */
export const readWaivers = (root: string): readonly Waiver[] =>
  deepFreeze(
    readYamlFolder('waivers', root, waiverSchema).flatMap(({ file, value }) =>
      subjectsOf(value).map((subject) => ({
        file,
        subject,
        environments: value.environments,
        owner: value.owner,
        reason: value.reason,
        expires: value.expires,
      })),
    ),
  );
