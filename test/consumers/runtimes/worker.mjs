/** A worker: the work is done in another thread, and comes back as plain data. */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { result } from './module.mjs';

if (isMainThread) {
  const worker = new Worker(fileURLToPath(import.meta.url));
  worker.once('message', (value) => {
    console.log(JSON.stringify(value));
    void worker.terminate();
  });
} else {
  parentPort.postMessage(await result);
}
