import type { Counts } from './filter.js';
import type { Terminal } from './terminal.js';

/**
 * Tells a person how far the filter is: on stderr, once a second, and only where that is a terminal and the records do
 * not go to the same one.
 *
 * @returns what ends it, with the counts in a last line
 */
export function showProgress({ stdout, stderr }: Pick<Terminal, 'stdout' | 'stderr'>, counts: Counts): () => void {
  if (stderr.isTTY !== true || stdout.isTTY === true) return () => {};
  const start = performance.now();
  const show = (): void => {
    stderr.write(`\r\u001b[K${progressLine(counts, (performance.now() - start) / 1000)}`);
  };
  const timer = setInterval(show, 1000);
  timer.unref();
  return () => {
    clearInterval(timer);
    show();
    stderr.write('\n');
  };
}

/** 1,234,567 records, 512.0 MB, 45.1 MB/s, 3 errors. */
export function progressLine({ records, errors, bytes }: Counts, seconds: number): string {
  const megabytes = bytes / 1e6;
  const rate = seconds > 0 ? `, ${(megabytes / seconds).toFixed(1)} MB/s` : '';
  return `${records.toLocaleString('en-US')} records, ${megabytes.toFixed(1)} MB${rate}, ${errors.toLocaleString('en-US')} errors`;
}
