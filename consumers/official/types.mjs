// Lets the TypeScript compiler decide whether requests and replies have the types that @rc-ex/core declares for them: each becomes a
// constant of such a type in a program of its own. A wrong type, an unknown value of an enum and a property that the type doesn't
// have are errors of that program. Missing properties are, too, because the declarations are read as their comments say: the client
// declares every property optional, and writes "Required" into the comments of those that are not.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import ts from 'typescript';
import { known, unions } from './known.mjs';
import { pattern } from './traffic.mjs';

const dist = dirname(createRequire(import.meta.url).resolve('@rc-ex/core'));

/** The declared methods of the client: HTTP method, pattern of the path, type of the body and of the reply. */
const declared = readdirSync(join(dist, 'paths'), { recursive: true })
  .filter((file) => file.endsWith('.d.mts'))
  .flatMap((file) => {
    const text = readFileSync(join(dist, 'paths', file), 'utf8');
    const method = /HTTP Method: (\w+)\s+\* Endpoint: (\S+)(?:(?!\*\/)[^])*\*\/\s+\w+\(([^\n]*)\): Promise<(\w+)>;/g;
    return [...text.matchAll(method)].map(([, verb, path, params, reply]) => ({
      verb: verb.toUpperCase(), path, pattern: pattern(path), reply, body: params.match(/^\w+: (\w+)/)?.[1],
    }));
  })
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length);

/** Values that the compiler must reject: a wrong type, a missing property, an unknown value of an enum, an unknown property. */
const controls = [
  ['GetExtensionInfoResponse', { id: '1' }],
  ['TokenInfo', { access_token: 'token' }],
  ['GetExtensionInfoResponse', { status: 'Asleep' }],
  ['GetExtensionInfoResponse', { nickname: 'Al' }],
  ['CommInteractionDispatchingResourceActionsTargets', { type: 'AllDesktopRingTarget' }],
];

/** Returns what the client's types don't allow in the exchanges, and how many values were checked. */
export function check(exchanges) {
  const values = exchanges.flatMap((exchange) => valuesOf(exchange));
  const first = values.length;
  values.push(...controls.map(([type, value]) => ({ exchange: {}, what: 'control', type, value })));
  const lines = values.map(({ type, value }, i) => `export const v${i}: import('@rc-ex/core/definitions/${type}').default = ${JSON.stringify(value)};`);
  const file = join(import.meta.dirname, 'exchanges.mts'); // which only the compiler sees
  const options = {
    strict: true, noEmit: true, skipLibCheck: true, noErrorTruncation: true, types: [], lib: ['lib.es5.d.ts'],
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const read = host.readFile;
  const exists = host.fileExists;
  host.fileExists = (name) => resolve(name) === file || exists(name);
  host.readFile = (name) => (resolve(name) === file ? lines.join('\n') : asCommented(name, read(name)));
  host.getSourceFile = (name, language) => {
    const text = host.readFile(name);
    return text === undefined ? undefined : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const problems = [...program.getOptionsDiagnostics(), ...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    .map((found) => {
      if (found.start === undefined) return ts.flattenDiagnosticMessageText(found.messageText, '\n');
      const { line, character } = source.getLineAndCharacterOfPosition(found.start);
      const { exchange, type, what } = values[line];
      const message = ts.flattenDiagnosticMessageText(found.messageText, ' ').replace(/import\("[^"]*"\)\.default/g, (name) => name.match(/(\w+)\.(?:d\.)?m?ts|(\w+)"/)?.slice(1).find(Boolean) ?? name);
      return { index: line, operation: exchange.operation?.id, type, what, message, at: lines[line].slice(Math.max(0, character - 40), character + 60) };
    });
  const caught = new Set(problems.filter(({ what }) => what === 'control').map(({ index }) => index));
  const blind = controls.filter((_, i) => !caught.has(first + i)).map(([type, value]) => ({ what: 'control', type, message: `nothing is found wrong with ${JSON.stringify(value)}`, at: '' }));
  const used = new Set();
  const unknown = problems.filter((problem) => {
    if (problem.what === 'control') return false;
    const reason = known.find(({ type, message }) => problem.type === type && problem.message?.includes(message));
    if (reason) used.add(reason);
    return !reason;
  });
  return { checked: first, problems: [...unknown, ...blind], excused: problems.filter(({ what }) => what !== 'control').length - unknown.length, stale: known.filter((entry) => !used.has(entry)) };
}

/** The values of an exchange that have declared types. */
function valuesOf(exchange) {
  const { method, path, status, request, reply } = exchange;
  if (path === '/restapi/oauth/token' && status === 200) return [{ exchange, what: 'reply', type: 'TokenInfo', value: reply }];
  const found = declared.find((one) => one.verb === method && one.pattern.test(path));
  if (!found || status < 200 || status > 299) return [];
  const values = [];
  if (found.body && isObject(request)) values.push({ exchange, what: 'request', type: found.body, value: request });
  if (/^(string|Uint8Array)$/.test(found.reply)) return values;
  if (status === 207 && Array.isArray(reply)) {
    for (const part of reply.filter((one) => one.status === 200)) values.push({ exchange, what: 'part', type: found.reply, value: part.body });
  } else if (reply !== undefined && reply !== '') {
    values.push({ exchange, what: 'reply', type: found.reply, value: reply });
  }
  return values;
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

/** A declaration as its comments mean it. */
function asCommented(name, text) {
  if (text === undefined || !name.includes('/@rc-ex/core/dist/definitions/')) return text;
  const type = name.match(/(\w+)\.d\.mts$/)?.[1];
  if (unions[type]) {
    const members = Object.entries(unions[type]).map(([value, member]) => `Omit<import('./${member}.mjs').default, 'type'> & { type: '${value}' }`);
    return `type ${type} = ${members.join(' | ')};\nexport { ${type} as default };`;
  }
  return text.replace(/(\/\*\*(?:(?!\*\/)[^])*\*\/\s*"?\w+"?)\?:/g, (optional, property) => (/^\s*\* Required\s*$/m.test(property) ? `${property}:` : optional));
}
