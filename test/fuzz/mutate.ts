/** Random changes: of a text by the words of the field, of JSON by what may stand at each place. */

import type { Random } from '../support/random.js';

const words = (
  '0 1 2 3 4 5 6 7 8 9 00 000 . , ， 、 - − － + 负 ~ ～ — – 至 到 / ％ % ‰ e Infinity NaN __proto__ ' +
  '零 〇 一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 万亿 兆 点 半 几 数 多 余 壹 贰 佰 仟 １ ２ ． ' +
  '约 大约 近 超 超过 逾 突破 不足 不到 不少于 不超过 至少 最多 左右 以上 以下 以内 分之 百分之 成 倍 翻番 ' +
  '元 件 家 个 个百分点 百分点 美元 千米 千克 平方公里 /万人 每万人 第 首 批 年 月 日 同比 增长 下降 其中 全年 ' +
  '** \\ * _ [ ]( ) ； 。 ！ 😀 \u200b \ufeff \ud83d 猫'
)
  .split(' ')
  .concat(' ', '\u3000', '\n', '\t');

/** A text with one to four changes. */
export function mutatedText(text: string, other: string, random: Random): string {
  let result = text;
  for (let changes = 1 + random(4); changes > 0; changes--) {
    const at = random(result.length + 1);
    const end = Math.min(result.length, at + 1 + random(3));
    const [head, cut, tail] = [result.slice(0, at), result.slice(at, end), result.slice(end)];
    const word = words[random(words.length)]!;
    switch (random(6)) {
      case 0:
        result = head + word + cut + tail;
        break;
      case 1:
        result = head + word + tail;
        break;
      case 2:
        result = head + tail;
        break;
      case 3:
        result = head + cut + cut + tail;
        break;
      case 4:
        result = head + other.slice(random(other.length + 1)) + (random(2) === 0 ? tail : '');
        break;
      default:
        result = head + String.fromCharCode(random(random(2) === 0 ? 0x80 : 0x10000)) + tail;
    }
  }
  return result.length > 400 ? result.slice(0, 400) : result;
}

const texts = ['', 'a', '件', '元/家', '万人', '436家', '约200亿元', '2025', '2025-12-31', '2025-01-01/2025-09-30'];
const numbers = [-1, 0, 1, 2, 100, 0.1, 1e21, 5e-324, Number.MAX_SAFE_INTEGER];
const values: readonly unknown[] = [...texts, ...numbers, true, false, null, [], {}, [[]]];
const keys = [
  'id',
  'value',
  'unit',
  'resolution',
  'bound',
  'low',
  'high',
  'digits',
  'printed',
  'period',
  '__proto__',
  'x',
];

type Json = Record<string, unknown> | unknown[];
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** A copy of a JSON value with one to four changes, at places that are found by walking down at random. */
export function mutatedJson<T>(value: T, random: Random): T {
  const copy = JSON.parse(JSON.stringify(value)) as T;
  for (let changes = 1 + random(4); changes > 0; changes--) {
    let place: unknown = copy;
    for (;;) {
      const fields = isJson(place) ? Object.keys(place) : [];
      if (!isJson(place) || fields.length === 0) break;
      const key = fields[random(fields.length)]!;
      const inner = (place as Record<string, unknown>)[key];
      if (isJson(inner) && Object.keys(inner).length > 0 && random(8) > 0) place = inner;
      else {
        change(place, key, random);
        break;
      }
    }
  }
  return copy;
}

function change(place: Json, key: string, random: Random): void {
  const fields = place as Record<string, unknown>;
  const old = fields[key];
  const set = (name: string, value: unknown): void => {
    Object.defineProperty(fields, name, { value, enumerable: true, writable: true, configurable: true });
  };
  const fresh = (): unknown => JSON.parse(JSON.stringify(values[random(values.length)]));
  switch (random(6)) {
    case 0:
      set(key, fresh());
      break;
    case 1:
      if (Array.isArray(place)) place.splice(Number(key), 1);
      else delete fields[key];
      break;
    case 2:
      if (Array.isArray(place)) place.splice(random(place.length + 1), 0, fresh());
      else set(keys[random(keys.length)]!, fresh());
      break;
    case 3:
      if (Array.isArray(place)) place.push(JSON.parse(JSON.stringify(old)) as unknown);
      else set(keys[random(keys.length)]!, old);
      break;
    case 4:
      if (Array.isArray(place)) place.reverse();
      else set(key, typeof old === 'number' ? old * [10, -1, 0.1, 1e9][random(4)]! : fresh());
      break;
    default:
      set(key, typeof old === 'string' ? mutatedText(old, old, random) : fresh());
  }
}
