import type { ResourceFact } from '../../facts/facts';
import { evidenceOf, nameOf } from '../../facts/query';
import { allOf, anyOf, fails, type Check } from './check';
import { eachOf } from './each-of';
import { expectProperty } from './expect-property';

const SETTINGS = 'MethodSettings';

/** Settings for all methods of a stage are there, and every item, which may be for one method only, passes the check. */
export const expectMethodSettings = (stage: ResourceFact, check: (item: string) => Check): Check => {
  const forAll = anyOf(
    eachOf(stage, SETTINGS, (item) =>
      allOf(
        expectProperty(stage, { property: `${item}.HttpMethod`, expected: '*' }),
        expectProperty(stage, { property: `${item}.ResourcePath`, expected: '/*' }),
      ),
    ),
  );
  return forAll === undefined
    ? fails(`${SETTINGS} of ${nameOf(stage)} is not set or empty`, evidenceOf(stage, SETTINGS))
    : allOf(forAll, ...eachOf(stage, SETTINGS, check));
};
