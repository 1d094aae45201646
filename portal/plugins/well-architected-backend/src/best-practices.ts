import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { BestPractice, Report } from '@hexastyle/plugin-well-architected-common';
import { readFile } from 'node:fs/promises';

/** The part of the pinned framework that pages show. */
interface Framework {
  readonly pillars: readonly {
    readonly questions: readonly {
      readonly bestPractices: readonly (BestPractice & { readonly id: string })[];
    }[];
  }[];
}

/** The best practices of the framework by id, such as `SEC08-BP02`. */
export class BestPractices {
  private constructor(private readonly byId: ReadonlyMap<string, BestPractice>) {}

  /** Reads the framework that the evidence package ships and was judged against. */
  static async read(): Promise<BestPractices> {
    const file = resolvePackagePath('@hexastyle/evidence', 'framework', 'well-architected-framework.json');
    const { pillars } = JSON.parse(await readFile(file, 'utf8')) as Framework;
    const all = pillars.flatMap(({ questions }) => questions.flatMap(({ bestPractices }) => bestPractices));
    return new BestPractices(new Map(all.map(({ id, title, url }) => [id, { title, url }])));
  }

  /** Those that a report's claims are tied to or its coverage has; ids that the framework does not have are left out. */
  of({ claims, coverage }: Report): Readonly<Record<string, BestPractice>> {
    const ids = new Set([
      ...claims.flatMap((claim) => claim.bestPractices),
      ...(coverage.practices ?? []).map(({ id }) => id),
    ]);
    return Object.fromEntries(
      [...ids].flatMap((id) => {
        const found = this.byId.get(id);
        return found === undefined ? [] : [[id, found]];
      }),
    );
  }
}
