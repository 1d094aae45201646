import { Fragment, type ReactNode, useId } from 'react';
import { Asked, type AskedProps } from './asked';

export interface AskedListProps<Item> extends Omit<AskedProps<readonly Item[]>, 'children'> {
  readonly title: string;
  readonly intro: string;
  /** Says that there is none. @default nothing is said */
  readonly empty?: string;
  /** What stands below the list. */
  readonly below: (items: readonly Item[]) => ReactNode;
  readonly children: (item: Item) => ReactNode;
}

/** A section with what the server has several of, and with what can be done. */
export function AskedList<Item extends { readonly id: string }>(props: AskedListProps<Item>) {
  const { title, intro, empty, below, children, ...asked } = props;
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="aside">{intro}</p>
      <Asked {...asked}>
        {(items) => (
          <>
            {empty !== undefined && items.length === 0 ? <p className="empty">{empty}</p> : undefined}
            <ul className="plain-list">
              {items.map((item) => (
                <Fragment key={item.id}>{children(item)}</Fragment>
              ))}
            </ul>
            {below(items)}
          </>
        )}
      </Asked>
    </section>
  );
}
