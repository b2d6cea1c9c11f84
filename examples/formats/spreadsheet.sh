#!/usr/bin/env bash
# The figures as a workbook, by Gnumeric's converter: no formula runs, and the Chinese is read as what it is.
set -euo pipefail
ssconvert --merge-to=figures.xlsx node_modules/shanghai-sti/data/{2025,series,derived}.bom.csv
