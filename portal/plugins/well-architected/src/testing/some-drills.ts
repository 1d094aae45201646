import { ConflictError, NotFoundError } from '@backstage/errors';
import type { Drill, DrillsResponse, DrillStep } from '@hexastyle/plugin-well-architected-common';
import type { DrillsApi, DrillsFilter } from '../api/drills-api';

const PAGE = 20;
const NOW = '2026-10-01T14:05:00.000Z';

/** A step, to be varied. */
export function aStep(changes: Partial<DrillStep> = {}): DrillStep {
  return { position: 1, section: 'Diagnosis', text: 'See the log.', version: 1, note: '', ...changes };
}

/** A drill that has begun, to be varied. */
export function aDrill(changes: Partial<Drill> = {}): Drill {
  const items = changes.items ?? [aStep(), aStep({ position: 2, section: 'Verification', text: 'It is `OK`.' })];
  return {
    id: '0b5e3c1a-0000-4000-8000-000000000001',
    environment: 'staging',
    runbook: 'api-errors',
    title: 'API answers with errors',
    startedAt: '2026-10-01T14:00:00.000Z',
    startedBy: 'user:default/ada',
    stepsDone: items.filter(({ doneAt }) => doneAt !== undefined).length,
    steps: items.length,
    version: 1,
    ...changes,
    items,
  };
}

/** Keeps drills as the backend does. `somebodyElse` changes a drill behind the page's back. */
export function someDrills(...begun: readonly Drill[]): DrillsApi & { readonly somebodyElse: (drill: Drill) => void } {
  const drills = new Map(begun.map((drill) => [drill.id, drill]));
  const keep = (drill: Drill): Drill => {
    drills.set(drill.id, drill);
    return drill;
  };
  const find = (id: string): Drill => {
    const found = drills.get(id);
    if (found === undefined) {
      throw new NotFoundError(`There is no drill "${id}".`);
    }
    return found;
  };
  return {
    somebodyElse: keep,
    listDrills: (environment, filter) => Promise.resolve(pageOf([...drills.values()], environment, filter)),
    startDrill: (environment, runbook) => Promise.resolve(keep(aDrill({ environment, runbook }))),
    getDrill: (id) => Promise.resolve(id).then(find),
    changeStep: (id, position, { version, done, note }) =>
      Promise.resolve(id).then((asked) => {
        const drill = find(asked);
        const items = drill.items.map((step) => {
          if (step.position !== position) {
            return step;
          }
          if (step.version !== version) {
            throw new ConflictError(`Step ${position} was changed by user:default/grace meanwhile. Look at it again.`);
          }
          const { doneAt, doneBy, ...rest } = step;
          return {
            ...rest,
            version: version + 1,
            note: note ?? step.note,
            ...(done === true && { doneAt: NOW, doneBy: 'user:default/ada' }),
            ...(done === undefined && doneAt !== undefined && { doneAt }),
            ...(done === undefined && doneBy !== undefined && { doneBy }),
          };
        });
        return keep(
          aDrill({
            ...drill,
            version: drill.version + 1,
            stepsDone: items.filter((step) => 'doneAt' in step).length,
            items,
          }),
        );
      }),
    finishDrill: (id, { result, summary, rpoMinutes }) =>
      Promise.resolve(id).then((asked) =>
        keep({
          ...find(asked),
          result,
          summary,
          finishedAt: NOW,
          finishedBy: 'user:default/ada',
          ...(result === 'passed' && { rtoMinutes: 65 }),
          ...(rpoMinutes !== undefined && { rpoMinutes }),
        }),
      ),
    getDrillRecord: (id) =>
      Promise.resolve({
        path: `drills/2026-10-01-staging-api-errors-${id.slice(0, 8)}.json`,
        text: '{ "result": "passed" }\n',
      }),
  };
}

function pageOf(
  drills: readonly Drill[],
  environment: string,
  { runbook, finished, after = '0' }: DrillsFilter,
): DrillsResponse {
  const found = drills
    .filter((drill) => drill.environment === environment)
    .filter((drill) => runbook === undefined || drill.runbook === runbook)
    .filter(({ result }) => finished === undefined || finished === (result !== undefined));
  const end = Number(after) + PAGE;
  return { items: found.slice(Number(after), end), ...(found.length > end && { next: String(end) }) };
}
