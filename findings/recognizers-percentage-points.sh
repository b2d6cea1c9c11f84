#!/usr/bin/env bash
# The recognizers of Microsoft give percentage points and per cent as one thing.
#
# What: @microsoft/recognizers-text-suite 1.3.1 (npm), `recognizePercentage`, culture zh-cn.
# Expected: 3.5个百分点, a difference of two shares, is told from 3.5%, a share or a growth; or it is not found.
# Seen: the value of both is the text "3.5%", and nothing else in the result differs but the text and where it stands. Per
#   mille, which is a share, is not found at all.
# So: "rose by 3.5 percentage points, to 10%" comes out as a growth of 3.5 %.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 >/dev/null

seen=$(node -e "
const { recognizePercentage } = require('@microsoft/recognizers-text-suite');
for (const text of ['占比提高3.5个百分点', '占比提高3.5%', '占比为5‰'])
  console.log(JSON.stringify(recognizePercentage(text, 'zh-cn').map(({ typeName, resolution }) => [typeName, resolution])));
")
printf 'recognizers-text-suite 1.3.1:\n%s\n' "$seen"
[[ $seen == '[["percentage",{"value":"3.5%"}]]
[["percentage",{"value":"3.5%"}]]
[]' ]] || { echo 'the behaviour has changed'; exit 1; }
