import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

/**
 * JSON lines on standard output. Bodies, cookies and addresses are never handed to it; the paths below are a second lock.
 * An error of Redis carries the command that failed, and the command that signs in carries the password.
 */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service: 'hexastyle-api' },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    serializers: { err: (error: Error) => named(stdSerializers.errWithCause(error), error) },
    redact: [
      'password',
      'cookie',
      'authorization',
      '*.password',
      '*.cookie',
      '*.authorization',
      'err.detail',
      'err.cause.detail',
      'err.command',
      'err.cause.command',
    ],
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** By the name that an error gives itself: that of its class is gone where the code is minified. */
function named(written: object, error: unknown): object {
  if (!(error instanceof Error)) return written;
  const { cause } = written as { readonly cause?: object };
  return Object.assign(written, { type: error.name }, cause === undefined ? {} : { cause: named(cause, error.cause) });
}
