import { editions, notQuantities } from '../editions/all.js';
import { currentEdition } from '../editions/registry.js';
import { auditFile } from './audit-report.js';
import { type Command, usageOf } from './command.js';
import { exitCodes } from './exit-codes.js';
import { readDocument } from './input.js';
import { editionOf, readArguments } from './options.js';

/** `shanghai-sti audit FILE`: compares the edition with the text of the report. */
export const audit: Command = {
  name: 'audit',
  usage: '[--edition EDITION] FILE',
  summary: { en: 'compares the edition with the text of the report', zh: '将本版数据与报告文本逐一核对' },
  help: {
    en: `  --edition EDITION  ${Object.keys(editions).join(', ')}; ${currentEdition} where none is named

  Names each numeral that is unclaimed, missing or different, with line and column. Ends with 1 where there is one.

  shanghai-sti audit report.md`,
    zh: `  --edition EDITION  年版：${Object.keys(editions).join('、')}；不写则为 ${currentEdition}

  逐一指出未登记、缺失或不一致的数字，附行号和列号；有任何一处即以 1 退出。

  shanghai-sti audit report.md`,
  },
  run: async (args, { terminal, out, lang }) => {
    const options = { edition: { type: 'string' } } as const;
    const { values, positionals, format } = readArguments(args, options, [1, 1], usageOf(audit));
    const [file] = positionals as [string];
    const name = editionOf(values.edition);
    const edition = { ...editions[name].dataset, notQuantities: notQuantities[name] };
    const { report, lines } = auditFile(await readDocument(file, terminal.stdin), file, edition, lang);
    if (format === 'text') await out.lines(lines);
    else await out.write(`${JSON.stringify(report, null, format === 'json' ? 2 : 0)}\n`);
    return report.ok ? exitCodes.ok : exitCodes.no;
  },
};
