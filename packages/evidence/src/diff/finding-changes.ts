import { isAbsent, type Absent, type NagFacts, type NagFinding } from '../facts/facts';
import { byText } from './by-text';
import type { FindingChange } from './evidence-comparison';

const keyOf = ({ rule, constructPath }: NagFinding): string => `${rule} ${constructPath}`;

const placeOf = ({ rule, constructPath, source }: NagFinding) => ({
  rule,
  constructPath,
  ...(source !== undefined && { source }),
});

const found = (base: NagFinding | undefined, head: NagFinding): readonly FindingChange[] => {
  if (base !== undefined && base.acknowledged === head.acknowledged) return [];
  if (head.acknowledged === undefined) return [{ change: 'open', ...placeOf(head) }];
  return [{ change: 'acknowledged', ...placeOf(head), reason: head.acknowledged }];
};

/** What became of each finding: new ones that are open, new acknowledgements, and those that are gone. */
export const findingChanges = (base: NagFacts | Absent, head: NagFacts | Absent): readonly FindingChange[] => {
  if (isAbsent(base) || isAbsent(head)) return [];
  const [before, after] = [base, head].map(({ findings }) => new Map(findings.map((each) => [keyOf(each), each])));
  const changes = [
    ...[...(after ?? [])].flatMap(([key, each]) => found(before?.get(key), each)),
    ...[...(before ?? [])]
      .filter(([key]) => !after?.has(key))
      .map(([, each]) => ({ change: 'gone' as const, ...placeOf(each) })),
  ];
  const ordered = changes.toSorted(byText(({ rule, constructPath }) => `${rule} ${constructPath}`));
  return (['open', 'acknowledged', 'gone'] as const).flatMap((change) =>
    ordered.filter((each) => each.change === change),
  );
};
