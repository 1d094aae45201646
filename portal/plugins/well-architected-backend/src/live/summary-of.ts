import type { KnownPart, LivePart, LiveSummary, LiveValues } from '@hexastyle/plugin-well-architected-common';

/** What the matrix says of a part, without how far it is known. */
type Summary<Part> = Part extends keyof LiveSummary ? Omit<NonNullable<LiveSummary[Part]>, keyof KnownPart> : undefined;

type Summarize = { readonly [Part in LivePart]: (value: LiveValues[Part]) => Summary<Part> };

const SUMMARIZE: Summarize = {
  alarms: (alarms) => ({ firing: alarms.filter(({ state }) => state === 'ALARM').length, total: alarms.length }),
  capacity: () => undefined,
  costs: ({ costs, budget }) => ({
    monthToDate: costs?.monthToDate,
    forecast: costs?.forecast,
    budget: budget?.limit,
  }),
  pipelines: (pipelines) => ({
    approvals: pipelines
      .flatMap(({ stages = [] }) => stages.flatMap(({ actions }) => actions))
      .filter(({ waits }) => waits).length,
    newest: newestExecution(pipelines),
  }),
  recovery: ({ points = [] }) => ({
    newestAt: points
      .filter(({ status }) => status === 'COMPLETED')
      .flatMap(({ createdAt }) => createdAt ?? [])
      .toSorted()
      .at(-1),
  }),
  stacks: () => undefined,
};

function newestExecution(pipelines: LiveValues['pipelines']): Summary<'pipelines'>['newest'] {
  const executions = pipelines.flatMap(({ name, executions: [newest] = [] }) =>
    newest === undefined ? [] : [{ pipeline: name, status: newest.status, at: newest.changedAt ?? newest.startedAt }],
  );
  return executions.toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? ''))[0];
}

/** What the matrix says of a part; `undefined` when it has no column for it. */
export function summaryOf<Part extends LivePart>(part: Part, value: LiveValues[Part]): Summary<Part> {
  return SUMMARIZE[part](value);
}
