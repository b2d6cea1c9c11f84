/** Packs the package and installs it into an empty folder: once for all tests of it. */

import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { newConsumer } from './consumer.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder that has nothing but the package in its `node_modules`, and what the package depends on. */
    consumer: string;
  }
}

/** vitest's globalSetup. */
export default function setup({ provide }: TestProject): () => void {
  const consumer = newConsumer();
  provide('consumer', consumer);
  return () => rmSync(consumer, { recursive: true });
}
