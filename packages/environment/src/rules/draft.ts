import type { Environment } from '../environment';

type Sparse<T> = T extends object ? { readonly [K in keyof T]?: Sparse<T[K]> | undefined } : T;

/**
 * What is sound of a descriptor, defaults filled in: faulty fields are missing, so that one fault does not hide the
 * others. Without faults it is a whole `Environment`.
 */
export type Draft = Sparse<Environment>;
