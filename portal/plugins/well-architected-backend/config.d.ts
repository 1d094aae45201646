import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  search?: {
    collators?: {
      wellArchitected?: {
        /**
         * When claims and runbooks are collected for search.
         * @default - every ten minutes, at most five minutes, ten seconds after the start
         */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };

  wellArchitected?: {
    /**
     * Folder with one `<environment>.json` per environment, relative to the backend's working directory.
     * @default ../../.hexastyle/reports
     */
    reportsDirectory?: string;

    /**
     * Folder with one `<environment>.json` per environment that says what it is made of, relative to the backend's
     * working directory.
     * @default ../../.hexastyle/inventories
     */
    inventoriesDirectory?: string;

    /**
     * Folder with one folder per environment, which holds its rendered runbooks (`<runbook>.md`), relative to the
     * backend's working directory.
     * @default ../../docs/runbooks
     */
    runbooksDirectory?: string;

    /**
     * Address of a line of code, with `{commit}`, `{file}` and `{line}` in the places of a report's values.
     * Without it, files and lines are shown as text.
     */
    sourceUrl?: string;

    /** The environments of the platform, generated from the descriptors. */
    environments?: Array<{
      name: string;
      tier: string;
      /** AWS account id, 12 digits, in quotes. */
      account: string;
      region: string;
      drRegion: string;
      owner: string;
      /** Hours within which the environment is to be back after a disaster. */
      rtoHours?: number;
      /** Hours of data that it may lose. */
      rpoHours?: number;
      /** USD. */
      budgetMonthlyUsd?: number;
    }>;

    /** Differences between environments that are meant to be, generated from `environments/expected-differences.yaml`. */
    expectedDifferences?: Array<{
      /** Id of a claim. */
      claim?: string;
      /** Path of a construct; what is below it is covered too. */
      construct?: string;
      /** Property of the construct, or of every one when none is named. */
      property?: string;
      /** Names, or `all`. */
      environments: string[] | string;
      reason: string;
    }>;

    /** Reading the environments' accounts of AWS in the background. Credentials come from `aws.accounts`. */
    live?: {
      /**
       * Whether accounts are read. Without it everything that needs no account works, and the pages say what to configure.
       * @default false
       */
      enabled?: boolean;
      /** How often each part is read, as `{ minutes: 5 }`, `5m` or `PT5M`. What is called often enough costs money. */
      frequency?: {
        /**
         * States of the alarms.
         * @default { minutes: 1 }
         */
        alarms?: string | HumanDuration;
        /**
         * Metrics and changes of each alarm: each metric of each reading is paid for.
         * @default { minutes: 15 }
         */
        alarmDetails?: string | HumanDuration;
        /**
         * Figures of database and cache: each metric of each reading is paid for.
         * @default { minutes: 15 }
         */
        capacity?: string | HumanDuration;
        /**
         * Cost Explorer and Budgets: each reading costs some USD 0.02.
         * @default { hours: 6 }
         */
        costs?: string | HumanDuration;
        /**
         * Stages, executions and approvals of the pipelines.
         * @default { minutes: 2 }
         */
        pipelines?: string | HumanDuration;
        /**
         * Recovery points, copies and restores.
         * @default { minutes: 15 }
         */
        recovery?: string | HumanDuration;
        /**
         * Stacks and their status.
         * @default { minutes: 10 }
         */
        stacks?: string | HumanDuration;
      };
    };

    /** How long pushed reports and inventories are kept. The newest of an environment always stays. */
    history?: {
      /**
       * Reports older than this many days are removed once a day.
       * @default 365
       */
      keepDays?: number;
      /**
       * So many reports of each environment stay, however old they are; 1 or more.
       * @default 50
       */
      keepAtLeast?: number;
    };
  };
}
