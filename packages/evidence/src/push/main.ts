import { resolve } from 'node:path';
import { readToken } from './config';
import { pushDocuments } from './push-documents';
import { PushError } from './push-error';

/**
 * `node push/main.js PORTAL ENVIRONMENT FOLDER`: what a pipeline runs after a deployment. This folder needs Node.js and
 * nothing else, so that no package is installed where the token is.
 */
const main = async ([portal = '', environment = '', folder = '.']: readonly string[]): Promise<void> => {
  try {
    const print = (text: string): void => {
      process.stdout.write(text);
    };
    await pushDocuments({ portal, environments: [environment], from: resolve(folder), token: readToken(), print });
  } catch (thrown) {
    if (!(thrown instanceof PushError)) throw thrown;
    process.stderr.write(`${thrown.message}\n`);
    process.exitCode = thrown.isUsage ? 2 : 1;
  }
};

void main(process.argv.slice(2));
