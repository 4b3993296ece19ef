// Drives rcaccount serve-fake with the official clients: every call must end as expected, and every request and reply must have the types
// that @rc-ex/core declares. Prints the number of calls by client and family, and exits with 1 if anything is wrong.

import { driveExtensible } from './extensible.mjs';
import { fakes } from './fake.mjs';
import { driveSDK } from './sdk.mjs';
import { operations } from './traffic.mjs';
import { check } from './types.mjs';

const began = Date.now();
const fake = fakes();
const drives = [driveExtensible, driveSDK];
const problems = [];
const all = [];
try {
  for (const drive of drives) {
    const traffic = await drive(await fake.start('--extensions', '120', '--numbers', '120'));
    all.push(traffic);
    problems.push(...traffic.failures);
  }
} finally {
  await fake.stop();
}
const exchanges = all.flatMap((traffic) => traffic.exchanges);
const { checked, problems: mistyped, excused, stale } = check(exchanges);
const seen = new Set();
for (const { operation, what, type, message, at } of mistyped) {
  if (seen.has(type + message)) continue;
  seen.add(type + message);
  problems.push(`${operation} ${what}: ${type}: ${message} At ${at}`);
}
problems.push(...stale.map(({ type, message }) => `known.mjs: nothing needs ${type}: ${message} any more`));
const called = new Set(exchanges.map(({ operation }) => operation?.id));
problems.push(...operations.filter(({ id }) => !called.has(id)).map(({ id }) => `${id} was not called`));

const families = ['Sign-in', ...new Set(operations.map(({ family }) => family).sort())];
console.log(['family'.padEnd(26), ...all.map(({ client }) => client.padStart(18))].join(''));
for (const family of families) {
  console.log([family.padEnd(26), ...all.map(({ exchanges: made }) => String(made.filter(({ operation }) => (operation?.family ?? 'Sign-in') === family).length).padStart(18))].join(''));
}
console.log(['calls'.padEnd(26), ...all.map(({ exchanges: made }) => String(made.length).padStart(18))].join(''));
console.log(`${checked} requests and replies checked against the types of @rc-ex/core, ${excused} known mistakes of the types; ${((Date.now() - began) / 1000).toFixed(1)} s`);
for (const problem of problems) console.log(`FAIL ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
