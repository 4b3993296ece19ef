// Starts programs, and says which versions are installed.

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const here = dirname(fileURLToPath(import.meta.url));
export const root = dirname(here);

const longest = 5 * 60 * 1000; // a program that takes longer hangs; compiling everything the first time takes about three

// Programs speak plain text and keep what they see to themselves.
const environment = {
  ...process.env,
  DO_NOT_TRACK: '1',
  GOWORK: 'off',
  NO_COLOR: '1',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  REDOCLY_TELEMETRY: 'off',
  SCARF_ANALYTICS: 'false',
};
delete environment.FORCE_COLOR;

/** The version of a package that is installed. */
export function npmVersion(name) {
  const file = join(here, 'node_modules', name, 'package.json');
  if (!existsSync(file)) throw new Error(`${name} is not installed: make consumers-all installs everything`);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/** The version of a module that the go.mod in a folder names. */
export function goVersion(module, folder = here) {
  const line = readFileSync(join(folder, 'go.mod'), 'utf8').match(new RegExp(`^(?:require)?\\s+${module} v(\\S+)`, 'm'));
  if (!line) throw new Error(`${join(folder, 'go.mod')} does not require ${module}`);
  return line[1];
}

/** The program of that name in node_modules. */
export function npmProgram(name) {
  return join(here, 'node_modules', '.bin', name);
}

/** Runs a program to its end; throws with everything it said if it fails. */
export function run(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'], timeout: longest });
    const said = collect(child);
    child.once('error', (error) => reject(new Error(`${command}: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) return resolve({ stdout: said.stdout, stderr: said.stderr });
      reject(new Error(`${[command, ...args].join(' ')}: ${signal ?? `exit status ${code}`}\n${said.stdout}${said.stderr}`));
    });
  });
}

/** Starts a program that stays, such as a server. */
export function start(command, args, cwd) {
  const child = spawn(command, args, { cwd, env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  const said = collect(child);
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', (error) => { said.stderr += error.message; resolve(); });
  });
  return {
    send: (text) => child.stdin.write(text),
    stop: () => { child.kill(); return ended; },
    /** Waits for a line of its output that holds text, and returns it. */
    async says(text) {
      const line = () => said.stdout.split('\n').slice(0, -1).find((candidate) => candidate.includes(text));
      for (const deadline = Date.now() + 30_000; !line();) {
        const over = await Promise.race([ended.then(() => true), new Promise((resolve) => setTimeout(resolve, 50))]);
        if (line()) break;
        if (over || Date.now() > deadline) throw new Error(`${command} never said "${text}":\n${said.stdout}${said.stderr}`);
      }
      return line();
    },
  };
}

function collect(child) {
  const said = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    child[stream].setEncoding('utf8').on('data', (text) => { said[stream] += stripVTControlCharacters(text); });
  }
  return said;
}
