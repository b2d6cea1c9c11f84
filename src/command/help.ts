import type { Command } from './command.js';
import { usageOf } from './command.js';
import { exitCodes } from './exit-codes.js';
import { padEnd } from './layout.js';
import type { Language } from './terminal.js';

/** The help of one command. */
export const commandHelp = (command: Command, lang: Language): string[] => [
  usageOf(command),
  '',
  command.summary[lang],
  '',
  command.help[lang],
  '',
  ...words[lang].common,
];

/** The help of them all. */
export const help = (commands: readonly Command[], lang: Language): string[] => [
  words[lang].usage,
  '',
  ...commands.map((command) => `  ${padEnd(command.name, 9)}${command.summary[lang]}`),
  '',
  ...words[lang].common,
  words[lang].version,
  '',
  ...words[lang].codes,
];

const { ok, no, usage, fault, closed } = exitCodes;

const words: Readonly<
  Record<Language, Readonly<{ usage: string; common: readonly string[]; version: string; codes: readonly string[] }>>
> = {
  en: {
    usage: 'shanghai-sti COMMAND …',
    common: [
      '  --json            one JSON value',
      '  --ndjson          one JSON value a line',
      '  --lang zh|en      the language of the text, though errors are English (default: that of the environment)',
      '  -h, --help        this help; after a command, the help of that command',
    ],
    version: '  -V, --version     the version of the package',
    codes: [
      'Ends with',
      `  ${padEnd(String(ok), 5)}done`,
      `  ${padEnd(String(no), 5)}done, and the answer is no: an audit or a verification failed, a record was bad under --strict`,
      `  ${padEnd(String(usage), 5)}not done: a wrong argument, a file that cannot be read or written`,
      `  ${padEnd(String(fault), 5)}a fault of the program`,
      `  ${padEnd(String(closed), 5)}the reader closed the pipe`,
    ],
  },
  zh: {
    usage: 'shanghai-sti 命令 …',
    common: [
      '  --json            输出一个 JSON 值',
      '  --ndjson          每行输出一个 JSON 值',
      '  --lang zh|en      文字所用语言，错误信息仍为英文（默认依环境变量）',
      '  -h, --help        本说明；写在命令之后则为该命令的说明',
    ],
    version: '  -V, --version     软件包版本',
    codes: [
      '退出码',
      `  ${padEnd(String(ok), 5)}完成`,
      `  ${padEnd(String(no), 5)}完成，结果为否：核对或核验未通过，或 --strict 下有错误记录`,
      `  ${padEnd(String(usage), 5)}未完成：参数有误，或文件无法读写`,
      `  ${padEnd(String(fault), 5)}程序自身的故障`,
      `  ${padEnd(String(closed), 5)}读取方关闭了管道`,
    ],
  },
};
