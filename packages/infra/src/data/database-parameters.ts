import { AuroraPostgresEngineVersion, DatabaseClusterEngine, ParameterGroup } from 'aws-cdk-lib/aws-rds';
import type { Construct } from 'constructs';

export const DATABASE_VERSION = AuroraPostgresEngineVersion.VER_17_7;
export const DATABASE_ENGINE = DatabaseClusterEngine.auroraPostgres({ version: DATABASE_VERSION });

/**
 * What PostgreSQL is told beyond Aurora's defaults: refuse connections without TLS, log schema changes, and log
 * statements that take longer than half a second. Terse, because the details of a message are what people entrusted to
 * the product: the values of a statement, the address that is taken already. Operators read this log.
 */
export class DatabaseParameters extends ParameterGroup {
  constructor(scope: Construct, id: string) {
    super(scope, id, {
      engine: DATABASE_ENGINE,
      description: 'Hexastyle: TLS only, slow statements and schema changes are logged',
      parameters: {
        'rds.force_ssl': '1',
        log_statement: 'ddl',
        log_min_duration_statement: '500',
        log_error_verbosity: 'terse',
      },
    });
  }
}
