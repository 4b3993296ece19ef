// What goes over the wire, by operation of our document.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fake.mjs';

const methods = ['get', 'post', 'put', 'patch', 'delete'];
const document = JSON.parse(readFileSync(join(root, 'api', 'openapi.json'), 'utf8'));

/** The operations of the document, fixed paths before those with ids. */
export const operations = Object.entries(document.paths)
  .flatMap(([path, item]) => methods.filter((method) => item[method]).map((method) => ({
    id: item[method].operationId, family: item[method].tags[0], method, path, pattern: pattern(path), batch: item[method]['x-batch'],
  })))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

/** A pattern for the paths that an operation has. */
export function pattern(path) {
  return new RegExp(`^${path.replace(/\{apiVersion\}/, 'v1.0').replace(/\{\w+\}/g, '[^/]+').replaceAll('.', '\\.')}$`);
}

/** The exchanges of one client, each of which must end as expected. */
export class Traffic {
  constructor(client) {
    this.client = client;
    this.exchanges = [];
    this.failures = [];
  }

  /** Records an exchange, and returns it: method, url, status, and the bodies of request and reply, parsed if they are JSON. */
  record({ method, url, status, request, reply }) {
    const { pathname } = new URL(url);
    const operation = operations.find((op) => op.method === method.toLowerCase() && op.pattern.test(pathname));
    const exchange = { method: method.toUpperCase(), path: pathname, operation, status, request, reply };
    this.exchanges.push(exchange);
    return exchange;
  }

  /** Awaits a call that must succeed, and returns its result. check finds what is wrong with the result, and returns it. */
  async ok(call, check = () => '') {
    try {
      const result = await call;
      const problem = check(result);
      if (problem) this.fail(`${this.last()}: ${problem}`);
      return result;
    } catch (error) {
      throw new Error(`${this.last()}: ${error.message.slice(0, 800)}`, { cause: error });
    }
  }

  /** Awaits a call that must be refused with a status and a code of the platform. read returns both from the client's error. */
  async refused(status, code, call, read) {
    let error;
    try {
      await call;
    } catch (caught) {
      error = caught;
    }
    const got = error && (await read(error));
    if (!got || got.status !== status || got.code !== code) {
      this.fail(`${this.last()}: got ${got ? `${got.status} ${got.code}` : 'no error'}, want ${status} ${code}`);
    }
  }

  fail(message) {
    this.failures.push(`${this.client}: ${message}`);
  }

  last() {
    const last = this.exchanges.at(-1);
    return last ? `${last.operation?.id ?? 'oauth'} ${last.method} ${last.path} ${last.status}` : 'before the first reply';
  }
}

/** The error code in a body of the platform, wherever it stands. */
export function codeIn(body) {
  return body?.errors?.[0]?.errorCode ?? body?.errorCode ?? body?.error;
}
