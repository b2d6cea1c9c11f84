#!/usr/bin/env bash
# The filter on a corpus of a gigabyte: alone, under GNU parallel, with a reader that stops and one that goes away.
# Needs `npm run build`, GNU parallel, and GNU time. Prints throughput and the peak memory of each process.
#
#   bash bench/bulk.sh [megabytes] [folder]
set -euo pipefail
cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.."
export LC_ALL=C.UTF-8

megabytes=${1:-1000}
folder=${2:-$(mktemp -d)}
corpus=$folder/corpus-$megabytes.ndjson
filter="node $PWD/dist/command.js extract --ndjson --year 2025"
jobs=$(nproc)

[[ -f $corpus ]] || npx tsx bench/corpus.ts "$megabytes" > "$corpus"
bytes=$(stat -c %s "$corpus")
records=$(wc -l < "$corpus")
printf 'corpus: %d records, %d bytes; Node %s, %d cores\n' "$records" "$bytes" "$(node --version)" "$jobs"

# What GNU time wrote of each process: its peak memory in kB, its seconds of user and of system time.
timing='%M %U %S'

report() { # report <what> <seconds> <records out> <file of timings> …
  local peak cpu
  peak=$(cat "${@:4}" | sort -n | tail -1 | cut -d' ' -f1)
  cpu=$(cat "${@:4}" | awk '{ sum += $2 + $3 } END { print sum }')
  printf '%-34s %7.1f s  %5.1f MB/s  %5.1f MB per second of CPU  peak %d MB  %d of %d records\n' "$1" "$2" \
    "$(node -p "$bytes / 1e6 / $2")" "$(node -p "$bytes / 1e6 / $cpu")" $((peak / 1000)) "$3" "$records"
  (($3 == records)) || { echo "FAILED: records were lost" >&2; exit 1; }
  ((peak < 150000)) || { echo "FAILED: 150 MB are the most" >&2; exit 1; }
}

now() { node -p 'performance.timeOrigin + performance.now()'; }
since() { node -p "((performance.timeOrigin + performance.now() - $1) / 1000).toFixed(2)"; }

# every id once and in order: the corpus counts them from 0
in_order() { grep -o '^{"id":[0-9]*' | cut -d: -f2 | awk '$1 != NR - 1 { bad++ } END { print bad ? -1 : NR }'; }

start=$(now)
count=$(/usr/bin/time -o "$folder/alone" -f "$timing" $filter < "$corpus" | in_order)
report 'alone' "$(since "$start")" "$count" "$folder/alone"

rm -f "$folder"/job.*
start=$(now)
count=$(parallel --will-cite --pipepart -a "$corpus" --block 32M --keep-order -j "$jobs" \
  "/usr/bin/time -o $folder/job.{#} -f '$timing' $filter" | in_order)
report "parallel -j $jobs" "$(since "$start")" "$count" "$folder"/job.*

# the reader stops for ten seconds: nothing is lost, and nothing piles up
start=$(now)
count=$(/usr/bin/time -o "$folder/stopped" -f "$timing" $filter < "$corpus" | { sleep 10; in_order; })
report 'alone, the reader stops for 10 s' "$(since "$start")" "$count" "$folder/stopped"

# the reader goes away: the filter ends quietly, with 141
set +eo pipefail
$filter < "$corpus" 2> "$folder/stderr" | head -n 1 > /dev/null
code=${PIPESTATUS[0]}
printf '%-34s exit code %d, %d bytes on stderr\n' 'the reader goes away' "$code" "$(stat -c %s "$folder/stderr")"
((code == 141)) && [[ ! -s $folder/stderr ]]
