// Lets independent OpenAPI tools take api/openapi.yaml: each must accept it without an error and without skipping an
// operation. Prints a line for each check, writes the tables of api/README.md, and exits with 1 if any check fails.
//
//   node run.mjs push                   the checks of every push
//   node run.mjs release                the ones at release or by hand
//   node run.mjs all                    both
//
//   --base <git revision or file>       a document that this one must not break (oasdiff); without it, itself
//   --document <file>                   another document; api/README.md is left alone
//   --only <text>                       only the checks of tools with text in their name; api/README.md is left alone
//   --keep                              keep what the tools made, and say where

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checks } from './checks.mjs';
import { Document } from './document.mjs';
import { here, npmProgram, root, run, start } from './tools.mjs';

const published = join(root, 'api', 'openapi.yaml');
const report = join(root, 'api', 'README.md');
const tiers = { push: ['push'], release: ['release'], all: ['push', 'release'] };

const { values: options, positionals: [wanted] } = parseArgs({
  allowPositionals: true,
  options: { base: { type: 'string' }, document: { type: 'string' }, only: { type: 'string' }, keep: { type: 'boolean' } },
});
if (!tiers[wanted]) {
  console.error('usage: node run.mjs push|release|all [--base rev] [--document file] [--only tool] [--keep]');
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'consumers-'));
// What is generated finds its libraries as it would in a project that has them installed.
symlinkSync(join(here, 'node_modules'), join(work, 'node_modules'), 'junction');
process.once('exit', () => {
  if (options.keep) console.log(`kept ${work}`);
  else rmSync(work, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const document = new Document(resolve(options.document ?? published));
const json = document.file.replace(/\.yaml$/, '.json');
if (existsSync(json)) document.json = json;
const inTier = checks.filter(({ tier }) => tiers[wanted].includes(tier));
const chosen = inTier.filter(({ tool }) => !options.only || tool.toLowerCase().includes(options.only.toLowerCase()));

if (chosen.length === 0) {
  console.error(`no tool of ${wanted} has ${options.only} in its name: ${inTier.map(({ tool }) => tool).join(', ')}`);
  process.exit(2);
}
try {
  for (const check of chosen) check.version();
} catch (error) {
  console.error(error.message);
  process.exit(2);
}

const began = Date.now();
const unprepared = new Map();
for (const check of chosen) {
  await check.prepare?.(tools(check)).catch((error) => unprepared.set(check, error));
}
console.log(`${document.file}: ${document.operations.length} operations; Go tools compiled in ${seconds(began)} s`);

// Two at a time, since most tools use one processor.
const lanes = [Promise.resolve(), Promise.resolve()];
const running = chosen.map((check, i) => (lanes[i % 2] = lanes[i % 2].then(() => perform(check))));
const results = [];
for (const next of running) {
  const result = await next;
  results.push(result);
  const { check, ok, operations, time, problem } = result;
  console.log([check.tool.padEnd(24), check.version().padEnd(15), ok ? 'ok  ' : 'FAIL', operations.padStart(8), `${time} s`.padStart(8)].join('  '));
  if (problem) console.log(shorten(problem).replace(/^/gm, '    '));
}
if (!options.document && !options.only) for (const tier of tiers[wanted]) writeReport(tier);
const failed = results.filter((result) => !result.ok).map((result) => result.check.tool);
if (failed.length > 0) console.log(`${failed.length} of ${results.length} failed: ${failed.join(', ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function perform(check) {
  const start = Date.now();
  const wanted = check.of?.(document) ?? document.operations.map((op) => op.id);
  let problem;
  let operations = '-';
  try {
    if (unprepared.has(check)) throw unprepared.get(check);
    const seen = new Set(await check.run(tools(check)));
    const skipped = wanted.filter((id) => !seen.has(id));
    operations = `${wanted.length - skipped.length}/${wanted.length}`;
    if (skipped.length > 0) problem = `skips ${skipped.length} of ${wanted.length} operations: ${skipped.join(', ')}`;
  } catch (error) {
    problem = error.message;
  }
  return { check, ok: !problem, operations, problem, time: seconds(start) };
}

/** What a check works with. */
function tools(check) {
  const dir = join(work, check.tool.replace(/\W+/g, '-'));
  mkdirSync(dir, { recursive: true });
  return {
    dir,
    document,
    base: options.base && (existsSync(options.base) ? resolve(options.base) : `${options.base}:api/openapi.yaml`),
    go: (...args) => run('go', args, here),
    run: (program, ...args) => run(program, args, dir),
    npx: (program, ...args) => run(npmProgram(program), args, dir),
    start: (program, ...args) => start(program === process.execPath ? program : npmProgram(program), args, dir),
  };
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

/** The head of a long message: a tool that dislikes one thing often dislikes it in a hundred places. */
function shorten(message, lines = 60) {
  const all = message.replaceAll(`${work}/`, '').replaceAll(`${root}/`, '').trimEnd().split('\n');
  return all.length <= lines ? all.join('\n') : `${all.slice(0, lines).join('\n')}\n... and ${all.length - lines} lines more`;
}

/** Replaces the table of a tier in api/README.md; nothing in it differs from run to run unless a result does. */
function writeReport(tier) {
  const rows = results.filter(({ check }) => check.tier === tier).map(({ check, ok, operations }) =>
    `| ${check.tool} | ${check.version()} | ${check.does} | ${operations.replace('/', ' of ')} | ${ok ? 'ok' : '**FAIL**'} |`);
  const table = [`The document has ${document.operations.length} operations.`, '',
    '| Tool | Version | What it does with the document | Operations | Result |', '|---|---|---|---|---|', ...rows].join('\n');
  const old = readFileSync(report, 'utf8');
  const place = new RegExp(`(<!-- ${tier}: [^]*?-->\n)[^]*?(\n<!-- end of ${tier} -->)`);
  if (!place.test(old)) throw new Error(`${report}: no place for the table of ${tier}`);
  const text = old.replace(place, (_, head, tail) => `${head}\n${table}\n${tail}`);
  if (text !== old) writeFileSync(report, text);
}
