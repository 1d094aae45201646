import { coreServices, createServiceFactory } from '@backstage/backend-plugin-api';

/** A scheduler that never runs a task: nothing is read of accounts, and what was put in the store stays. */
export const noSchedule = createServiceFactory({
  service: coreServices.scheduler,
  deps: {},
  factory: () => ({
    triggerTask: async () => Promise.resolve(),
    cancelTask: async () => Promise.resolve(),
    scheduleTask: async () => Promise.resolve(),
    createScheduledTaskRunner: () => ({ run: async () => Promise.resolve() }),
    getScheduledTasks: async () => Promise.resolve([]),
  }),
});
