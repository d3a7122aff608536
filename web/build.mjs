// Builds the workbench into the folder named, and only when something changed: `node build.mjs <folder>`.
// Maven calls it in generate-resources; the server serves the folder under /app.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const out = path.resolve(process.argv[2] ?? path.join(here, 'dist'));
const run = (command) => execSync(command, { cwd: here, stdio: ['ignore', 2, 2] });
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '');

/** What the result depends on besides the folder itself. */
const outside = ['../server/src/main/resources/words', '../server/src/main/resources/static/tokens.css', '../server/openapi.json'];
const generated = new Set(['src/api/words.ts', 'src/api/schema.d.ts']);
const ignored = new Set(['node_modules', 'dist', 'e2e', 'test-results']);

function* files(at) {
  if (!fs.existsSync(at)) return;
  if (fs.statSync(at).isFile()) return yield at;
  for (const entry of fs.readdirSync(at, { withFileTypes: true })) {
    if (!ignored.has(entry.name)) yield* files(path.join(at, entry.name));
  }
}

function stampOf(...roots) {
  const hash = createHash('sha256').update(process.version);
  const all = roots.flatMap((root) => [...files(path.resolve(here, root))]).sort();
  for (const file of all) {
    const name = path.relative(here, file);
    if (!generated.has(name)) hash.update(name).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

const lock = stampOf('package-lock.json', '.npmrc');
const installed = path.join(here, 'node_modules/.installed');
if (read(installed) !== lock) {
  run('npm ci --no-progress --loglevel=error');
  fs.writeFileSync(installed, lock);
}

// Kept away from the folder: nothing but the workbench is served.
const built = path.join(here, `node_modules/.built-${createHash('sha256').update(out).digest('hex').slice(0, 8)}`);
const inputs = stampOf('.', ...outside);
if (read(built) !== inputs || !fs.existsSync(path.join(out, 'index.html'))) {
  run('npm run --silent check');
  run(`npx --no-install vite build --logLevel warn --emptyOutDir --outDir "${out}"`);
  fs.writeFileSync(built, inputs);
}
