import { type KeyboardEvent, useState } from 'react';
import { useDecimalSign } from '../../i18n/use-decimal-sign';
import { usePlainNumber } from '../../i18n/use-plain-number';
import type { DayItem } from './day-item';
import { addAmounts, parseAmount, stepFor } from '../../records/parse-amount';
import type { Saying } from './use-mark';

/** A number while it is typed: kept when the box is left or Enter is pressed, refused with a word when it is none. */
export function useAmount(item: DayItem, target: number, onMark: (item: DayItem, saying: Saying) => void) {
  const { entry } = item;
  const amount = entry?.state === 'measured' ? entry.amount : undefined;
  const plain = usePlainNumber();
  const sign = useDecimalSign();
  const [typed, setTyped] = useState<string>();
  const [isBad, setBad] = useState(false);
  const keep = (value: number | undefined) => {
    setTyped(undefined);
    if (value === amount) return;
    onMark(item, value === undefined ? { state: 'unknown' } : { state: 'measured', amount: value });
  };
  const step = (direction: 1 | -1) => {
    setBad(false);
    keep(addAmounts(amount ?? 0, direction * stepFor(target)));
  };
  const leave = () => {
    if (typed === undefined) return;
    const value = parseAmount(typed, sign);
    const isEmpty = typed.trim() === '';
    setBad(value === undefined && !isEmpty);
    if (value !== undefined || isEmpty) keep(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') leave();
    if (event.key === '+' || event.key === '-') {
      event.preventDefault();
      step(event.key === '+' ? 1 : -1);
    }
  };
  const type = (text: string) => {
    setTyped(text);
    setBad(false);
  };
  return { text: typed ?? (amount === undefined ? '' : plain(amount)), isBad, type, leave, step, onKeyDown };
}
