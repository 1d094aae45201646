import type { ExpectedDifference, ResourceDifference } from '@hexastyle/plugin-well-architected-common';

/** Whether a declaration covers a resource's difference, or some of the properties that differ. */
export function touches(declared: ExpectedDifference, difference: ResourceDifference): boolean {
  return (
    isOf(declared, difference) && (declared.property === undefined || propertiesOf(declared, difference).length > 0)
  );
}

/** Why a resource is meant to differ; `undefined` when one of its properties is covered by no declaration. */
export function reasonOfResource(
  difference: ResourceDifference,
  declared: readonly ExpectedDifference[],
): string | undefined {
  const touching = declared.filter((each) => touches(each, difference));
  const whole = touching.find(({ property }) => property === undefined);
  if (whole !== undefined) {
    return whole.reason;
  }
  const covered = new Set(touching.flatMap((each) => propertiesOf(each, difference)));
  return touching.length > 0 && covered.size === difference.properties.length
    ? [...new Set(touching.map(({ reason }) => reason))].join(' ')
    : undefined;
}

function isOf({ claim, construct }: ExpectedDifference, { constructPath }: ResourceDifference): boolean {
  return (
    claim === undefined &&
    (construct === undefined || constructPath === construct || constructPath.startsWith(`${construct}/`))
  );
}

function propertiesOf(
  { property: declared }: ExpectedDifference,
  { properties }: ResourceDifference,
): readonly string[] {
  return declared === undefined
    ? []
    : properties.map(({ property }) => property).filter((name) => name === declared || name.startsWith(`${declared}.`));
}
