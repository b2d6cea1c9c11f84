/**
 * A folder that has the packed package in its `node_modules`, as a consumer gets it, and beside it the peers: both are
 * imported, bundled and checked from the same place. It goes away with the process.
 */

import { mkdirSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { newConsumer } from '../test/package/consumer.js';

export function consumerWithPeers(peers: readonly string[]): string {
  const consumer = realpathSync(newConsumer());
  process.on('exit', () => rmSync(consumer, { recursive: true }));
  const modules = join(consumer, 'node_modules');
  const there = readdirSync(modules);
  for (const name of peers.filter((one) => !there.includes(one))) {
    mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(join(import.meta.dirname, 'node_modules', name), join(modules, name), 'junction');
  }
  return consumer;
}
