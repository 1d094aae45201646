import type { Problem } from '../problem/problem';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem;
  }
}
