import { readYamlFolder } from '@hexastyle/environment';
import { drillRecordSchema } from '../../report/drill-record';
import type { DrillFacts } from '../facts';

/** Reads `drills/*.yaml` and `drills/*.json`. Throws `DescriptorError` with every fault of every file. */
export const readDrills = (root: string): DrillFacts => ({
  drills: readYamlFolder('drills', root, drillRecordSchema, ['.yaml', '.json']).map(
    ({ file, value: { runbook, date, result, rtoMinutes, rpoMinutes, claims } }) => ({
      path: file,
      runbook,
      date,
      result,
      rtoMinutes,
      rpoMinutes,
      claims: claims ?? [],
    }),
  ),
});
