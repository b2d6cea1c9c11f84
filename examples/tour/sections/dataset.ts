import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Edition } from 'shanghai-sti';
import { dataset as current, sha256 } from 'shanghai-sti/dataset';
import type { Section } from '../section.js';

const { resolve } = createRequire(import.meta.url);
const read = (file: string): Buffer => readFileSync(resolve(file));
const { version } = JSON.parse(read('shanghai-sti/package.json').toString()) as { version: string };

const { measures, observations, report } = current;
const { notQuantities } = (await import(`shanghai-sti/editions/${report.edition}`)) as Edition;
const file = `data/${report.edition}.json`;
const title = report.title.value;
const verified =
  createHash('sha256')
    .update(read(`shanghai-sti/${file}`))
    .digest('hex') === sha256;

/** Which data this is: the edition, the package that carries it, and its hash. */
export const dataset: Section = {
  title: {
    en: `shanghai-sti ${version}, edition ${report.edition}`,
    zh: `shanghai-sti ${version}，${report.edition} 年版`,
  },
  lines: (language) => {
    const [count, other] = [observations.length, measures.length];
    return language === 'en'
      ? [
          `${title.en} (${title.zh}), chapter ${report.chapter.value}`,
          `Title and reference year are ${report.referenceYear.status}; publisher and day of publication are ${report.publisher.status}.`,
          '',
          `${count} indicators, ${other} measures; ${notQuantities.length} numerals of the source are no figures, and listed with the reason.`,
          `sha256 ${sha256}`,
          verified ? `${file} has this hash.` : `${file} does NOT have this hash.`,
        ]
      : [
          `《${title.zh}》（${title.en}）第 ${report.chapter.value} 章`,
          '书名和报告年度均为推断，发布单位和发布日期不详。',
          '',
          `${count} 项指标，${other} 项举措；原文另有 ${notQuantities.length} 个数词不是统计数，均列出理由。`,
          `sha256 ${sha256}`,
          verified ? `${file} 与此相符。` : `${file} 与此不符！`,
        ];
  },
};

if (!verified) process.exitCode = 1;
