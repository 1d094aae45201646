import type { Formatter } from './formatter';

/** A text, or a function of its values for texts with numbers and names in them. */
export type Message = string | ((values: never, formatter: Formatter) => string);

export type Catalogue = Readonly<Record<string, Message>>;

/** The same texts in another language: every key, with the same values. */
export type Translation<C extends Catalogue> = {
  readonly [Key in keyof C]: C[Key] extends string ? string : C[Key];
};

/** What a message must be given; nothing for a text without values. */
export type ValuesOf<M extends Message> = M extends (values: infer Values, formatter: Formatter) => string
  ? readonly [values: Values]
  : readonly [];
