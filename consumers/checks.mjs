// The checks: each lets one tool take the document and returns the ids of the operations that the tool really saw, so
// that an operation which a tool skips in silence fails the check as an error does. A check fails by throwing.
//
// A check has
//   tool, version   what stands in the table
//   does            what the tool is asked to do, for the table
//   tier            'push' (every push) or 'release' (at release or by hand, with the other ones)
//   prepare         compiles what is Go; counts as installation
//   run(t)          t.document is the Document, t.dir a folder of its own; t.run, t.npx and t.start start programs there, t.go here
//   of(document)    the operations that must be seen, where that is not all of them

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, parseDocument } from 'yaml';
import { isJSON } from './document.mjs';
import { goVersion, here, npmVersion, root } from './tools.mjs';

const yaml = {
  tool: 'YAML 1.1 and 1.2',
  version: () => `yaml ${npmVersion('yaml')}`,
  does: 'both parse to the same values, and to those of `openapi.json`',
  tier: 'push',
  async run({ document }) {
    const [old, current] = ['1.1', '1.2'].map((version) => parseYAML(document, version));
    assertSame(old, current, ['YAML 1.1', 'YAML 1.2']);
    if (document.json) assertSame(JSON.parse(readFileSync(document.json, 'utf8')), current, ['openapi.json', 'openapi.yaml']);
    return Object.values(old.paths).flatMap((item) => Object.values(item)).map((op) => op.operationId);
  },
};

function parseYAML(document, version) {
  const parsed = parseDocument(document.text, { version, customTags: version === '1.1' ? withoutOddFloats : null });
  const problems = [...parsed.errors, ...parsed.warnings];
  if (problems.length > 0) throw new Error(problems.map((problem) => `YAML ${version}: ${problem.message}`).join('\n'));
  return parsed.toJS();
}

/**
 * The tags of YAML 1.1, with one correction: this library takes `e164` for a number, though a 1.1 float begins with a
 * digit or a point.
 */
function withoutOddFloats(tags) {
  return tags.map((tag) => (tag.format === 'EXP' ? { ...tag, test: /^[-+]?(?=\.?[0-9])[0-9_]*(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/ } : tag));
}

/** Throws with the place of every difference between two parsed documents. */
function assertSame(a, b, [nameA, nameB]) {
  const differences = [];
  const compare = (x, y, path) => {
    const plain = (value) => value !== null && typeof value === 'object' && !(value instanceof Date);
    if (plain(x) && plain(y) && Array.isArray(x) === Array.isArray(y)) {
      for (const key of new Set([...Object.keys(x), ...Object.keys(y)])) compare(x[key], y[key], [...path, key]);
    } else if (!isDeepStrictEqual(x, y)) {
      const show = (value) => (value instanceof Date ? `the date ${value.toISOString()}` : JSON.stringify(value) ?? 'nothing');
      differences.push(`${path.join(' > ')}: ${show(x)} in ${nameA}, ${show(y)} in ${nameB}`);
    }
  };
  compare(a, b, []);
  if (differences.length > 0) throw new Error(differences.join('\n'));
}

const kin = {
  tool: 'kin-openapi',
  version: () => goVersion('github.com/getkin/kin-openapi'),
  does: '`validate -multi`: no error',
  tier: 'push',
  prepare: (t) => Promise.all([t.go('tool', '-n', 'validate'), t.go('build', '-o', join(t.dir, 'operations'), './kin')]),
  async run(t) {
    await t.go('tool', 'validate', '-multi', t.document.file);
    return routesSeen(t.document, await t.run(join(t.dir, 'operations'), t.document.file));
  },
};

/** The ids of the operations in lines of "METHOD path". */
function routesSeen(document, { stdout }) {
  return document.idsOfRoutes(stdout.trim().split('\n').map((line) => line.split(' ')));
}

const oasdiff = {
  tool: 'oasdiff',
  version: () => goVersion('github.com/oasdiff/oasdiff'),
  does: '`validate`: no finding; `breaking`: no breaking change',
  tier: 'push',
  prepare: (t) => t.go('tool', '-n', 'oasdiff'),
  async run(t) {
    const { document, base } = t;
    await t.go('tool', 'oasdiff', 'validate', '--fail-on', 'INFO', document.file);
    await t.go('tool', 'oasdiff', 'breaking', '--fail-on', 'WARN', base ?? document.file, document.file);
    // From a document without paths, every operation is an addition.
    const empty = join(t.dir, 'empty.yaml');
    writeFileSync(empty, 'openapi: 3.0.3\ninfo: {title: Nothing, version: "1"}\npaths: {}\n');
    const { stdout } = await t.go('tool', 'oasdiff', 'changelog', '--format', 'json', empty, document.file);
    const added = JSON.parse(stdout).filter((change) => change.id === 'endpoint-added');
    return document.idsOfRoutes(added.map((change) => [change.operation, change.path]));
  },
};

const redocly = {
  tool: 'Redocly CLI',
  version: () => npmVersion('@redocly/cli'),
  does: '`lint`, rules recommended-strict less one (see `consumers/redocly.yaml`): no problem',
  tier: 'push',
  async run(t) {
    await t.npx('redocly', 'lint', '--config', join(here, 'redocly.yaml'), t.document.file);
    const { stdout } = await t.npx('redocly', 'stats', '--format', 'json', t.document.file);
    const { total } = JSON.parse(stdout).operations;
    return t.document.operations.slice(0, total).map((op) => op.id); // it tells only how many
  },
};

const spectral = {
  tool: 'Spectral',
  version: () => npmVersion('@stoplight/spectral-cli'),
  does: '`lint`, rules spectral:oas: no error, warning or hint',
  tier: 'push',
  async run(t) {
    const output = join(t.dir, 'results.json');
    // It exits with 1 where it has complaints; the results tell these better, and the ones that it exits with 0 for.
    await t.npx('spectral', 'lint', '--quiet', '--ruleset', join(here, 'spectral.yaml'),
      '--format', 'json', '--output', output, t.document.file).catch((error) => { if (!existsSync(output)) throw error; });
    const results = JSON.parse(readFileSync(output, 'utf8'));
    const complaints = results.filter((result) => result.code !== 'operation-seen');
    if (complaints.length > 0) {
      throw new Error(complaints.map(({ code, message, path, source, range }) =>
        `${source}:${range.start.line + 1}: ${code}: ${message} (${path.join(' > ')})`).join('\n'));
    }
    return t.document.idsOfRoutes(results.map(({ path: [, path, method] }) => [method, path]));
  },
};

const oapiCodegen = {
  tool: 'oapi-codegen',
  version: () => goVersion('github.com/oapi-codegen/oapi-codegen/v2', root),
  does: 'models, client and strict server with default settings; `go build`',
  tier: 'push',
  prepare: (t) => t.go('build', '-C', root, '-o', join(t.dir, 'oapi-codegen'), 'github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen'),
  async run(t) {
    const config = join(t.dir, 'config.yaml');
    const output = join(t.dir, 'api.gen.go');
    writeFileSync(config, 'package: consumer\n'
      + 'generate: {models: true, client: true, std-http-server: true, strict-server: true, embedded-spec: true}\n');
    await t.run(join(t.dir, 'oapi-codegen'), '-config', config, '-o', output, t.document.file);
    cpSync(join(root, 'go.sum'), join(t.dir, 'go.sum'));
    writeFileSync(join(t.dir, 'go.mod'), readFileSync(join(root, 'go.mod'), 'utf8').replace(/^module .*/, 'module consumer'));
    await t.go('build', '-C', t.dir, '-mod=readonly', './...');
    const code = readFileSync(output, 'utf8');
    const client = t.document.idsOfNames(matches(code, /^func \(c \*ClientWithResponses\) (\w+?)(?:WithBody)?WithResponse\(/gm));
    const server = t.document.idsOfNames(matches(code, /^\t(\w+)\(ctx context\.Context, request \w+RequestObject\)/gm));
    return client.filter((id) => server.includes(id));
  },
};

/** The first group of every match. */
function matches(text, expression) {
  return Array.from(text.matchAll(expression), (match) => match[1]);
}

const openapiTypescript = {
  tool: 'openapi-typescript',
  version: () => npmVersion('openapi-typescript'),
  does: 'types; `tsc --strict`',
  tier: 'push',
  async run(t) {
    await t.npx('openapi-typescript', t.document.file, '--output', join(t.dir, 'api.ts'));
    await typecheck(t);
    const [operations] = matches(readFileSync(join(t.dir, 'api.ts'), 'utf8'), /^export interface operations \{\n([^]*?)^\}/gm);
    return t.document.idsOfNames(matches(operations, /^ {4}"?([\w-]+)"?: \{$/gm));
  },
};

/** Type-checks the TypeScript in t.dir, in strict mode. */
async function typecheck(t) {
  writeFileSync(join(t.dir, 'tsconfig.json'), JSON.stringify({
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      skipLibCheck: true, // what is generated is checked, not the libraries that it uses
    },
    include: ['**/*.ts'],
  }));
  await t.npx('tsc', '--project', t.dir);
}

const prism = {
  tool: 'Prism',
  version: () => npmVersion('@stoplight/prism-cli'),
  does: '`mock --errors`: takes the example request of every operation and gives the example reply',
  tier: 'push',
  async run(t) {
    const port = await freePort();
    const server = t.start('prism', 'mock', '--errors', '--host', '127.0.0.1', '--port', String(port), t.document.file);
    try {
      await server.says('Prism is listening');
      const requests = t.document.operations.flatMap((op) => t.document.exampleRequests(op));
      const problems = [];
      for (const request of requests) {
        const problem = await tryRequest(`http://127.0.0.1:${port}`, request);
        if (problem) problems.push(problem);
      }
      if (problems.length > 0) throw new Error(problems.join('\n'));
      return requests.map((request) => request.operation.id);
    } finally {
      await server.stop();
    }
  },
};

/** Sends a request to Prism; returns what is wrong with the reply, or nothing. */
async function tryRequest(address, { operation, method, path, headers, body, reply }) {
  const response = await fetch(address + path, { method, headers, body });
  const text = await response.text();
  const fail = (what) => `${operation.id}: ${method} ${path} (${headers['content-type'] ?? 'no content type'}): ${what}`;
  if (response.status !== reply.status) {
    const reasons = response.headers.get('sl-violations') ?? text; // Prism answers with the document's error and says here why
    return fail(`status ${response.status} instead of ${reply.status}: ${reasons.slice(0, 2000)}`);
  }
  const type = response.headers.get('content-type')?.split(';')[0];
  if (reply.type && type !== reply.type) return fail(`${type} instead of ${reply.type}`);
  if (reply.type && isJSON(reply.type) && !isDeepStrictEqual(JSON.parse(text), reply.body)) {
    return fail(`not the example of the document but ${text.slice(0, 2000)}`);
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const libopenapi = {
  tool: 'libopenapi and validator',
  version: () => ['github.com/pb33f/libopenapi', 'github.com/pb33f/libopenapi-validator']
    .map((module) => goVersion(module, join(here, 'libopenapi'))).join(', '),
  does: 'model and `ValidateDocument`: no error',
  tier: 'release',
  prepare: (t) => t.go('build', '-C', join(here, 'libopenapi'), '-o', join(t.dir, 'libopenapi'), '.'),
  async run(t) {
    return routesSeen(t.document, await t.run(join(t.dir, 'libopenapi'), t.document.file));
  },
};

const ogen = {
  tool: 'ogen',
  version: () => goVersion('github.com/ogen-go/ogen'),
  does: 'client and server in its default mode, which refuses what it does not know; `go build`',
  tier: 'release',
  prepare: (t) => Promise.all([t.go('tool', '-n', 'ogen'), t.go('build', './...')]),
  async run(t) {
    const target = join(t.dir, 'api');
    await t.go('tool', 'ogen', '--target', target, '--package', 'api', t.document.file);
    for (const file of ['go.mod', 'go.sum']) cpSync(join(here, file), join(t.dir, file));
    await t.go('build', '-C', t.dir, '-mod=readonly', './...');
    const code = readFileSync(join(target, 'oas_operations_gen.go'), 'utf8');
    return t.document.idsOfNames(matches(code, /^\t\w+Operation +OperationName = "(\w+)"/gm));
  },
};

const terraform = {
  tool: 'tfplugingen-openapi',
  version: () => goVersion('github.com/hashicorp/terraform-plugin-codegen-openapi'),
  does: 'Terraform schemas of accounts, extensions and phone numbers: no warning',
  tier: 'release',
  prepare: (t) => t.go('tool', '-n', 'tfplugingen-openapi'),
  of: (document) => document.idsOfRoutes(terraformConfig().routes),
  async run(t) {
    const output = join(t.dir, 'provider.json');
    const { stdout, stderr } = await t.go('tool', 'tfplugingen-openapi', 'generate',
      '--config', join(here, 'tfplugingen.yaml'), '--output', output, t.document.file);
    if (/\b(WARN|ERROR)\b/.test(stdout + stderr)) throw new Error(stdout + stderr);
    const made = JSON.parse(readFileSync(output, 'utf8'));
    const { entries } = terraformConfig();
    return t.document.idsOfRoutes(entries
      .filter(({ kind, name }) => made[kind].some((item) => item.name === name && item.schema.attributes.length > 0))
      .flatMap(({ routes }) => routes));
  },
};

/** The resources and data sources that tfplugingen.yaml asks for, each with the operations that it is made of. */
function terraformConfig() {
  const config = parse(readFileSync(join(here, 'tfplugingen.yaml'), 'utf8'));
  const entries = [['resources', 'resources'], ['data_sources', 'datasources']].flatMap(([section, kind]) =>
    Object.entries(config[section] ?? {}).map(([name, entry]) => ({
      kind,
      name,
      routes: ['create', 'read', 'update', 'delete'].filter((verb) => entry[verb]).map((verb) => [entry[verb].method, entry[verb].path]),
    })));
  return { entries, routes: entries.flatMap((entry) => entry.routes) };
}

const heyAPI = {
  tool: '@hey-api/openapi-ts',
  version: () => npmVersion('@hey-api/openapi-ts'),
  does: 'SDK; `tsc --strict`',
  tier: 'release',
  async run(t) {
    await t.npx('openapi-ts', '--input', t.document.file, '--output', join(t.dir, 'api'), '--no-log-file');
    await typecheck(t);
    return t.document.idsOfNames(matches(readFileSync(join(t.dir, 'api', 'sdk.gen.ts'), 'utf8'), /^export const (\w+) = </gm));
  },
};

const swaggerTypescriptAPI = {
  tool: 'swagger-typescript-api',
  version: () => npmVersion('swagger-typescript-api'),
  does: 'client; `tsc --strict`',
  tier: 'release',
  async run(t) {
    await t.npx('swagger-typescript-api', 'generate', '--path', t.document.file, '--output', t.dir, '--name', 'api.ts');
    await typecheck(t);
    const code = readFileSync(join(t.dir, 'api.ts'), 'utf8');
    return t.document.idsOfRoutes(Array.from(code.matchAll(/^ +\* @request (\w+):(\S+)$/gm), ([, method, path]) => [method, path]));
  },
};

const zod = {
  tool: 'openapi-zod-client',
  version: () => npmVersion('openapi-zod-client'),
  does: 'schemas and client, `--with-deprecated`; `tsc --strict`',
  tier: 'release',
  async run(t) {
    // Left to itself it skips what is deprecated, as a matter of taste.
    await t.npx('openapi-zod-client', t.document.file, '--output', join(t.dir, 'api.ts'), '--with-deprecated');
    await typecheck(t);
    const code = readFileSync(join(t.dir, 'api.ts'), 'utf8');
    return t.document.idsOfRoutes(Array.from(code.matchAll(/^ +method: "(\w+)",\n +path: "(\S+)",$/gm), ([, method, path]) => [method, path]));
  },
};

const mcp = {
  tool: 'openapi-mcp-generator',
  version: () => npmVersion('openapi-mcp-generator'),
  does: 'MCP server; its own build; it lists a tool for each operation',
  tier: 'release',
  async run(t) {
    const project = join(t.dir, 'server');
    mkdirSync(project);
    await t.npx('openapi-mcp-generator', '--input', t.document.file, '--output', project, '--force');
    await t.npx('tsc', '--project', project);
    const server = t.start(process.execPath, join(project, 'build', 'index.js'));
    try {
      const call = (id, method, params) => server.send(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
      call(1, 'initialize', { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'consumers', version: '1' } });
      await server.says('"id":1');
      call(undefined, 'notifications/initialized');
      call(2, 'tools/list', {});
      const reply = await server.says('"id":2');
      return t.document.idsOfNames(JSON.parse(reply).result.tools.map((tool) => tool.name));
    } finally {
      await server.stop();
    }
  },
};

const docs = {
  tool: 'Redocly CLI, build-docs',
  version: () => npmVersion('@redocly/cli'),
  does: 'reference documentation in HTML',
  tier: 'release',
  async run(t) {
    const output = join(t.dir, 'api.html');
    await t.npx('redocly', 'build-docs', t.document.file, '--output', output);
    return t.document.idsOfNames(matches(readFileSync(output, 'utf8'), /"operationId":"([^"]+)"/g));
  },
};

export const checks = [
  yaml, kin, oasdiff, redocly, spectral, oapiCodegen, openapiTypescript, prism,
  libopenapi, ogen, terraform, heyAPI, swaggerTypescriptAPI, zod, mcp, docs,
];
