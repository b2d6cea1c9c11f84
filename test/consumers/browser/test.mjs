/** Chromium: a script tag with an import map and nothing built; and a worker, bundled, as import maps do not reach it. */

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { check, entries, equal, skip } from '../check.mjs';
import { outcome } from '../scenario.mjs';

const candidates = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean);
const chromium = candidates.find((name) => spawnSync(name, ['--version']).status === 0);
if (chromium === undefined) {
  skip('Chromium', 'not to be had here: name it in CHROMIUM');
} else {
  await check('Chromium, a script tag with an import map', async () => equal(await ask(chromium, mapped()), outcome));
  await check('Chromium, a worker', async () => equal(await ask(chromium, await worked()), outcome));
}

/** Every entry by its name, from the `exports`, and what the package imports. */
function mapped() {
  const own = entries().map(({ name, file }) => [name, `/node_modules/shanghai-sti/${file}`]);
  const dateFns = Object.entries(JSON.parse(readFileSync('node_modules/date-fns/package.json', 'utf8')).exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([entry, target]) => [`date-fns${entry.slice(1)}`, join('/node_modules/date-fns', target.import.default)]);
  const others = { ...Object.fromEntries(dateFns), 'zod/mini': '/node_modules/zod/mini/index.js' };
  const names = entries().map(({ name }) => `'${name}'`);
  return {
    '/': `<!doctype html><script type="importmap">${JSON.stringify({ imports: { ...Object.fromEntries(own), ...others } })}</script>
      <script type="module">
        const tell = (value) => fetch('/result', { method: 'POST', body: JSON.stringify(value) });
        try {
          for (const name of [${names.join()}]) {
            if (Object.keys(await import(name)).length === 0) throw new Error(name + ' exports nothing');
          }
          await tell(await (await import('/app.mjs')).result);
        } catch (error) { await tell(String(error)); }
      </script>`,
  };
}

async function worked() {
  const options = { bundle: true, write: false, format: 'iife', target: 'es2022', charset: 'utf8' };
  const { outputFiles } = await build({ entryPoints: ['worker.mjs'], ...options });
  return {
    '/': `<!doctype html><script>
        const worker = new Worker('/worker.js');
        const tell = (value) => fetch('/result', { method: 'POST', body: JSON.stringify(value) });
        worker.onmessage = ({ data }) => tell(data);
        worker.onerror = ({ message }) => tell(message);
      </script>`,
    '/worker.js': outputFiles[0].text,
  };
}

/** What the page at `/` sends back. */
async function ask(browser, pages) {
  const profile = mkdtempSync(join(tmpdir(), 'shanghai-sti-chromium-'));
  let answer;
  const answered = new Promise((resolve) => {
    answer = resolve;
  });
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path === '/result') {
      let body = '';
      request.on('data', (part) => (body += part));
      request.on('end', () => answer(JSON.parse(body)));
      response.end();
      return;
    }
    try {
      const page = pages[path] ?? readFileSync(path === '/scenario.mjs' ? `..${path}` : `.${path}`);
      response.setHeader('content-type', path === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
      response.end(page);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];
  const quiet = ['--disable-background-networking', '--disable-component-update', `--user-data-dir=${profile}`];
  const address = `http://localhost:${server.address().port}/`;
  const page = spawn(browser, [...flags, ...quiet, address], { stdio: 'ignore', detached: true });
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('no answer within a minute')), 60_000).unref();
  });
  try {
    return await Promise.race([answered, late]);
  } finally {
    const gone = new Promise((resolve) => {
      page.once('exit', resolve);
    });
    process.kill(0 - page.pid, 'SIGKILL'); // its group: the browser is many processes
    await gone;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
