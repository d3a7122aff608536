// Tells the browser stories against a built server with demonstration data, started once on a free port and a throw-away
// folder. With DUKOU_ADDRESS set it uses that server instead. Arguments name the stories: `npm run e2e -- disclosure`.
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

async function startServer() {
  const port = await freePort();
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'dukou-stories-'));
  const server = spawn(path.join(here, '../../bin/run'), ['--port', String(port), '--data', data], { stdio: ['ignore', 'pipe', 2] });
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
const server = given ? { address: given, mishaps: () => [], stop: async () => {} } : await startServer();
const wanted = process.argv.slice(2);
const stories = fs
  .readdirSync(here)
  .filter((file) => file.endsWith('.story.mjs') && (wanted.length === 0 || wanted.some((name) => file.includes(name))))
  .map((file) => path.join(here, file));

// Beside what people read, a report that counts each story, where somebody collects reports.
const report = process.env.DUKOU_REPORTS && path.join(process.env.DUKOU_REPORTS, 'stories.xml');
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
if (report) reporters.push('--test-reporter=junit', `--test-reporter-destination=${report}`);

let code = 1;
try {
  const told = spawn(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...stories], {
    stdio: 'inherit',
    env: { ...process.env, DUKOU_ADDRESS: server.address },
  });
  code = await new Promise((resolve) => told.on('exit', resolve));
  if (report) fs.writeFileSync(report, fs.readFileSync(report, 'utf8').replaceAll('classname="test"', 'classname="Story"'));
  if (code !== 0) for (const line of server.mishaps().slice(-20)) console.log(`¦ the server said: ${line.slice(0, 300)}`);
} finally {
  await server.stop();
}
process.exit(code ?? 1);
