#!/usr/bin/env bash
# The recognizers of Microsoft take a currency before its amount for a sum of its own, and 元 after it for yuan.
#
# What: @microsoft/recognizers-text-suite 1.3.1 (npm), `recognizeCurrency`, culture zh-cn.
# Expected: 港币6亿元 is 600 million Hong Kong dollars, as 6亿港元 is.
# Seen: two results. The one is 港币 with the text "null" as its value, the other 6亿元 in Chinese yuan. Of 美元6亿 there is one,
#   without the amount, and its value is null, not the text.
# So: a sum with its currency in front has to be found before the recognizers see the text, and a value be checked for
#   both kinds of null.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @microsoft/recognizers-text-suite@1.3.1 >/dev/null

seen=$(node -e "
const { recognizeCurrency } = require('@microsoft/recognizers-text-suite');
for (const text of ['规模为6亿港元', '规模为港币6亿元', '规模为美元6亿'])
  console.log(JSON.stringify(recognizeCurrency(text, 'zh-cn').map(({ text, resolution }) => [text, resolution.value, resolution.unit])));
")
printf 'recognizers-text-suite 1.3.1:\n%s\n' "$seen"
expected='[["6亿港元","600000000","Hong Kong dollar"]]
[["港币","null","Hong Kong dollar"],["6亿元","600000000","Chinese yuan"]]
[["美元",null,"United States dollar"]]'
[[ $seen == "$expected" ]] || { echo 'the behaviour has changed'; exit 1; }
