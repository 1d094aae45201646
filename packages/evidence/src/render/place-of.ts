/** The construct of a resource without the CDK's trailing `/Resource`; its logical id when the construct is not known. */
export const placeOf = ({
  constructPath,
  logicalId,
}: {
  readonly constructPath?: string | undefined;
  readonly logicalId: string;
}): string => constructPath?.replace(/\/(Resource|Default)$/, '') ?? logicalId;
