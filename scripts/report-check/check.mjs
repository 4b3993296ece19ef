// Opens a page of "rcaccount report" in a headless Chromium and fails if it asks for anything, logs anything, has a fault that axe
// calls serious, or doesn't sort. Pictures of it are for people to look at.
//
//   node check.mjs PAGE.html FOLDER-FOR-PICTURES
import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [file, pictures] = process.argv.slice(2);
const address = pathToFileURL(resolve(file)).href;
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
mkdirSync(pictures, { recursive: true });

const views = [
  { name: "wide", width: 1440, height: 900 },
  { name: "narrow", width: 390, height: 844 },
  { name: "dark", width: 1440, height: 900, scheme: "dark" },
  { name: "dark-narrow", width: 390, height: 844, scheme: "dark" },
  { name: "print", width: 794, height: 1123, media: "print" },
];

const faults = [];
const fault = (view, text) => faults.push(`${view.name}: ${text}`);

async function look(context, view) {
  const page = await context.newPage();
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({ colorScheme: view.scheme ?? "light", media: view.media ?? "screen" });
  page.on("request", request => request.url() === address || fault(view, `asks for ${request.url()}`));
  page.on("console", message => fault(view, `logs ${message.type()}: ${message.text()}`));
  page.on("pageerror", error => fault(view, `fails: ${error}`));
  const began = Date.now();
  await page.goto(address, { waitUntil: "load" });
  const took = Date.now() - began;
  if (view.media === "print") {
    await page.pdf({ path: join(pictures, "print.pdf"), format: "A4", printBackground: false });
  }
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) fault(view, `is ${wide} pixels wider than the window`);
  await page.screenshot({ path: join(pictures, `${view.name}.png`), fullPage: !view.media && (await height(page)) < 20000 });
  if (!view.media) await checkTables(page, view);
  await checkAccess(page, view);
  await page.close();
  return took;
}

const height = page => page.evaluate(() => document.documentElement.scrollHeight);

// checkAccess runs axe, with all details open. The policy of the page forbids scripts of others, so that it runs behind it.
async function checkAccess(page, view) {
  await page.evaluate(() => document.querySelectorAll("details").forEach(details => (details.open = true)));
  const source = (await import("node:fs")).readFileSync(axe, "utf8");
  await page.evaluate(source);
  const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
  for (const violation of result.violations) {
    const where = violation.nodes.slice(0, 3).map(node => node.target.join(" ")).join("; ");
    fault(view, `axe: ${violation.impact}: ${violation.help} (${violation.nodes.length}: ${where})`);
  }
}

// checkTables sorts the first column of each table with the keyboard, twice, and looks whether the rows follow.
async function checkTables(page, view) {
  await page.evaluate(() => document.querySelectorAll("details").forEach(details => (details.open = true)));
  for (const table of await page.locator("table").all()) {
    const id = await table.getAttribute("id");
    const columns = await table.locator("th").count();
    const column = columns > 1 ? 1 : 0;
    const button = table.locator("th button").nth(column);
    const seen = {};
    for (const way of ["ascending", "descending"]) {
      await button.focus();
      await page.keyboard.press("Enter");
      const state = await table.locator("th").nth(column).getAttribute("aria-sort");
      if (state !== way) fault(view, `${id}: aria-sort is ${state}, want ${way}`);
      seen[way] = await table.locator(`tbody tr td:nth-child(${column + 1})`).allTextContents();
      const compare = new Intl.Collator("en", { numeric: true, sensitivity: "base" }).compare;
      const cells = seen[way].filter(text => text);
      const sorted = cells.toSorted((a, b) => (way === "ascending" ? compare(a, b) : compare(b, a)));
      if (cells.some((text, i) => compare(text, sorted[i]) !== 0)) fault(view, `${id}: is not in ${way} order`);
    }
    const count = Number(await table.getAttribute("data-count"));
    if (count > 0) {
      const next = page.locator(`.scroll:has(#${id}) + .pager button`).last();
      await next.click();
      const text = await page.locator(`.scroll:has(#${id}) + .pager [role=status]`).textContent();
      if (!text.startsWith("1001 to ")) fault(view, `${id}: the second page shows ${text}`);
    }
  }
}

const profile = mkdtempSync(join(tmpdir(), "report-check-"));
try {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    headless: true,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
      "--disable-sync",
    ],
  });
  for (const view of views) {
    console.log(`${view.name}: opened in ${await look(context, view)} ms`);
  }
  await context.close();
} finally {
  rmSync(profile, { recursive: true, force: true });
}
for (const text of faults) console.error(`FAIL ${text}`);
if (faults.length > 0) process.exit(1);
console.log(`report-check: no faults; the pictures are in ${pictures}`);
