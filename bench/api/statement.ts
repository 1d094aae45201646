/** What of a request, or of the session that it came with, goes into a statement. */
export type Role = 'account' | 'hash' | 'habit' | 'date' | 'state' | 'note' | 'editedAt';

export type Values = Readonly<Record<Role, unknown>>;

type Parameter =
  { readonly kind: 'role'; readonly role: Role } | { readonly kind: 'constant'; readonly value: unknown };

/** A statement of the API as PostgreSQL gets it, with what each parameter stands for. */
export interface Statement {
  /** Under which it is prepared, once a connection. */
  readonly name?: string | undefined;
  readonly text: string;
  readonly parameters: readonly Parameter[];
}

/** What belongs into the parameters. @param values by which each was recognised */
export const parametersOf = (sent: readonly unknown[], values: Values): readonly Parameter[] => {
  const roles = Object.entries(values) as [Role, unknown][];
  return sent.map((value) => {
    const role = roles.find(([, known]) => known === value)?.[0];
    return role === undefined ? { kind: 'constant', value } : { kind: 'role', role };
  });
};

/** The parameters of one request. */
export const bindStatement = ({ parameters }: Statement, values: Partial<Values>): unknown[] =>
  parameters.map((parameter) => {
    switch (parameter.kind) {
      case 'role':
        return values[parameter.role];
      case 'constant':
        return parameter.value;
    }
  });
