// Writes what the workbench takes from the server: typed words from words/*.properties, types from openapi.json.
// Both files come from sources in this repository at every build, so they are not committed and cannot be stale.
import fs from 'node:fs';
import path from 'node:path';
import { parse } from './properties.mjs';

const here = path.dirname(import.meta.dirname);
const folder = path.join(here, '../server/src/main/resources/words');
const target = path.join(here, 'src/api');

/** Said by the server itself, in the reader's language: the browser never needs them. */
const SAID_BY_SERVER = /^problem\.|\.said\.|\.statement\./;

function words(suffix) {
  const modules = fs.readFileSync(path.join(folder, 'index'), 'utf8').split(/\s+/).filter(Boolean);
  const all = {};
  for (const module of modules) {
    const text = fs.readFileSync(path.join(folder, `${module}${suffix}.properties`), 'utf8');
    for (const [key, phrase] of parse(text)) if (!SAID_BY_SERVER.test(key)) all[key] = phrase;
  }
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function write(name, text) {
  const file = path.join(target, name);
  const before = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (before !== text) fs.writeFileSync(file, text);
}

const zh = words('');
const en = words('_en');
for (const key of new Set([...Object.keys(zh), ...Object.keys(en)])) {
  if (!(key in zh) || !(key in en)) throw new Error(`${key} is said in one language only`);
}
write(
  'words.ts',
  `// Generated from server/src/main/resources/words by scripts/generate.mjs. Do not edit.\n` +
    `export const zh = ${JSON.stringify(zh, null, 2)} as const;\n\n` +
    `export const en: Record<keyof typeof zh, string> = ${JSON.stringify(en, null, 2)};\n`,
);

const contract = path.join(here, '../server/openapi.json');
if (fs.existsSync(contract)) {
  const { default: openapi, astToString } = await import('openapi-typescript');
  const types = astToString(await openapi(JSON.parse(fs.readFileSync(contract, 'utf8'))));
  write('schema.d.ts', `// Generated from server/openapi.json by scripts/generate.mjs. Do not edit.\n${types}`);
}
