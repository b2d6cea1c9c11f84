#!/usr/bin/env bash
# nzh decodes a numeral with a character that it does not know, and leaves the character out.
#
# What: nzh 1.0.14 (npm), `nzh.cn.decodeS`, which the README describes as Chinese lower-case numerals to numbers.
# Expected: the number, or an error, or NaN.
# Seen: no error. 两 is left out: 两千三百 is 300, and 两百 is 0. 〇 of a year is left out: 二〇二五 is 225.
#   A figure after 万 counts as ones: 一万五, which is 15,000 in speech, is 10,005.
# So: what nzh returns has to be held against its input; for 二百 and 二千零二十五 it is right.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund nzh@1.0.14 >/dev/null

seen=$(node -e "
const { cn } = require('nzh');
console.log(['二百', '二千零二十五', '两千三百', '两百', '二〇二五', '一万五'].map((text) => text + ' ' + cn.decodeS(text)).join(', '));
")
echo "nzh 1.0.14: $seen"
[[ $seen == '二百 200, 二千零二十五 2025, 两千三百 300, 两百 0, 二〇二五 225, 一万五 10005' ]] ||
  { echo 'the behaviour has changed'; exit 1; }
