/** Orders by code unit, so that every machine sorts alike. */
export const byText =
  <Item>(textOf: (item: Item) => string) =>
  (left: Item, right: Item): number => {
    const [a, b] = [textOf(left), textOf(right)];
    if (a === b) return 0;
    return a < b ? -1 : 1;
  };
