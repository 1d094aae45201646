import type { Answer } from './answer';
import type { Reason } from './reason';

/** What one or more calls brought: a value, reasons why something is missing, or both. */
export interface Gathered<Value> {
  readonly value?: Value | undefined;
  readonly reasons: readonly Reason[];
}

/** All of it. */
export const whole = <Value>(value: Value): Gathered<Value> => ({ value, reasons: [] });

/** Nothing of it. */
export const nothing = (...reasons: readonly Reason[]): Gathered<never> => ({ reasons });

/** The same with another value; what is missing stays missing. */
export const mapped = <From, To>({ value, reasons }: Gathered<From>, to: (value: From) => To): Gathered<To> =>
  value === undefined ? { reasons } : { value: to(value), reasons };

/** Lists as one list. Without a value only when none has one. */
export const joined = <Item>(lists: readonly Gathered<readonly Item[]>[]): Gathered<readonly Item[]> => {
  const values = lists.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const reasons = lists.flatMap((list) => list.reasons);
  return values.length === 0 && reasons.length > 0 ? { reasons } : { value: values.flat(), reasons };
};

/** The same, with each reason as `to` says it better, where it does. */
export const reworded = <Value>(
  { value, reasons }: Gathered<Value>,
  to: (reason: Reason) => Reason | undefined,
): Gathered<Value> => ({ value, reasons: reasons.map((reason) => to(reason) ?? reason) });

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values(),
];

/** The answer that was gathered until `at`. A reason that many calls had is told once. */
export const answered = <Value>({ value, reasons }: Gathered<Value>, at: string): Answer<Value> => {
  const [first, ...rest] = distinct(reasons);
  if (value === undefined) {
    const none: Reason = { kind: 'failed', action: 'reading', code: 'NoAnswer' };
    return { kind: 'unknown', reasons: [first ?? none, ...rest] };
  }
  return first === undefined ? { kind: 'read', at, value } : { kind: 'partial', at, value, reasons: [first, ...rest] };
};
