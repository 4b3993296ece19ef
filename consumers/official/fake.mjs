// Serves the fake platform with rcaccount serve-fake.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Compiles rcaccount, and returns a function that starts a fake and one that stops them all. */
export function fakes() {
  const folder = mkdtempSync(join(tmpdir(), 'official-clients-'));
  const program = join(folder, process.platform === 'win32' ? 'rcaccount.exe' : 'rcaccount');
  const built = spawnSync('go', ['build', '-o', program, '.'], { cwd: join(root, 'cmd', 'rcaccount'), stdio: 'inherit' });
  if (built.status !== 0) throw new Error('rcaccount does not compile');
  const running = [];
  return {
    /** Starts a fake, and returns its address and the credentials that it prints. */
    async start(...args) {
      const fake = spawn(program, ['serve-fake', '--listen', '127.0.0.1:0', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
      running.push(fake);
      for await (const line of createInterface({ input: fake.stdout })) {
        if (!line.startsWith('export ')) continue;
        const env = Object.fromEntries(line.split(' ').slice(1).map((pair) => pair.split(/=(.*)/)));
        return { server: env.RC_SERVER_URL, clientId: env.RC_APP_CLIENT_ID, clientSecret: env.RC_APP_CLIENT_SECRET, jwt: env.RC_USER_JWT };
      }
      throw new Error('serve-fake did not print where it is');
    },
    async stop() {
      for (const fake of running) {
        if (fake.exitCode !== null || !fake.kill('SIGINT')) continue;
        await once(fake, 'exit');
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens a sign-in page, as a browser of a person who agrees, and returns the query of the address that it redirects to. */
export async function browse(address) {
  const page = await fetch(address, { redirect: 'manual' });
  const location = page.headers.get('location');
  if (!location) throw new Error(`the sign-in page answers ${page.status} and doesn't redirect: ${await page.text()}`);
  return new URL(location).searchParams;
}
