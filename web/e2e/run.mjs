// Tells the browser stories against a built server with demonstration data, started once on a free port and a throw-away
// folder. With DUKOU_ADDRESS set it uses that server instead. Arguments name the stories: `npm run e2e -- disclosure`.
// Stories of an empty house get one of their own for every telling, whatever else runs.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;
/** The first start also trains its cache, and a busy machine takes its time. */
const PATIENCE = 480_000;

const freePort = () =>
  new Promise((resolve) => {
    const socket = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });

/** Stories that begin before anybody is there. */
const OF_AN_EMPTY_HOUSE = ['movein.story.mjs'];

async function startServer(...options) {
  const port = await freePort();
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'dukou-stories-'));
  const server = spawn(path.join(here, '../../bin/run'), ['--port', String(port), '--data', data, ...options], { stdio: ['ignore', 'pipe', 2] });
  let said = '';
  await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the server did not get ready')), PATIENCE);
    server.stdout.on('data', (text) => {
      said += text;
      if (said.includes('Dukou is ready')) resolve(clearTimeout(late));
    });
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    address: `http://127.0.0.1:${port}`,
    /** The link that the first administrator of an empty house is to open. */
    invitation: () => said.match(/http\S+\/app\/first-administrator#\S+/)?.[0],
    /** What went wrong in the server while the stories were told. */
    mishaps: () => said.split('\n').filter((line) => /\b(ERROR|WARN)\b|Caused by/.test(line)),
    stop: () =>
      new Promise((resolve) => {
        server.on('exit', () => resolve(fs.rmSync(data, { recursive: true, force: true })));
        server.kill('SIGTERM');
      }),
  };
}

const given = process.env.DUKOU_ADDRESS;
const wanted = process.argv.slice(2);
const stories = fs
  .readdirSync(here)
  .filter((file) => file.endsWith('.story.mjs') && (wanted.length === 0 || wanted.some((name) => file.includes(name))))
  .map((file) => path.join(here, file));
const isOfAnEmptyHouse = (file) => OF_AN_EMPTY_HOUSE.includes(path.basename(file));
const server = given || stories.every(isOfAnEmptyHouse) ? { address: given ?? '', mishaps: () => [], stop: async () => {} } : await startServer();

// Beside what people read, a report that counts each story, where somebody collects reports.
const reports = process.env.DUKOU_REPORTS;

/** Tells the stories of one file; the answer is whether all of them came to their end. */
async function tell(file) {
  if (!isOfAnEmptyHouse(file)) return tellAt(server.address, file);
  const empty = await startServer('--no-demo');
  try {
    return await tellAt(empty.address, file, { DUKOU_INVITATION: empty.invitation() });
  } finally {
    await empty.stop();
  }
}

function tellAt(address, file, more = {}) {
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  const report = reports && path.join(reports, `${path.basename(file, '.mjs')}.xml`);
  if (report) reporters.push('--test-reporter=junit', `--test-reporter-destination=${report}`);
  const told = spawn(process.execPath, ['--test', ...reporters, file], {
    stdio: 'inherit',
    env: { ...process.env, ...more, DUKOU_ADDRESS: address },
  });
  return new Promise((resolve) =>
    told.on('exit', (code) => {
      if (report) fs.writeFileSync(report, fs.readFileSync(report, 'utf8').replaceAll('classname="test"', 'classname="Story"'));
      resolve(code === 0);
    }),
  );
}

/**
 * A story that breaks off is told once more: on a shared machine a browser may hang for longer than anybody waits. What
 * needed a second telling is said at the end, and what breaks off twice has failed.
 */
async function tellOnceMoreIfNeeded(file) {
  if (await tell(file)) return 'told';
  console.log(`¦ ${path.basename(file)} broke off and is told once more`);
  return (await tell(file)) ? 'told twice' : 'failed';
}

let failed = false;
try {
  for (const file of stories) {
    const end = await tellOnceMoreIfNeeded(file);
    if (end !== 'told') console.log(`¦ ${path.basename(file)}: ${end}`);
    failed ||= end === 'failed';
  }
  if (failed) for (const line of server.mishaps().slice(-20)) console.log(`¦ the server said: ${line.slice(0, 300)}`);
} finally {
  await server.stop();
}
process.exit(failed ? 1 : 0);
