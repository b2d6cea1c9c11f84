import { iterateQuantities, type Mention } from '../text/index.js';
import { type Command, type Context, usageOf } from './command.js';
import { CommandError } from './errors.js';
import { exitCodes } from './exit-codes.js';
import { type Counts, filter } from './filter.js';
import { openInput, readDocument } from './input.js';
import { mentionRows } from './mentions.js';
import { readArguments, wholeNumber } from './options.js';
import { showProgress } from './progress.js';

/** The most bytes of a line, where `--max-line` says nothing: a mebibyte. */
const maxLine = 1_048_576;

/**
 * The most that it takes: 64 mebibytes. A line goes out again, and as JSON it may be six times as long (a NUL is \\u0000);
 * a string has at most some 2²⁹ characters.
 */
export const mostMaxLine = 2 ** 26;

/** `shanghai-sti extract [FILE]`: the figures of a document, or those of each record of a stream. */
export const extract: Command = {
  name: 'extract',
  usage: '[FILE] [--year YEAR] [--ndjson [--field NAME] [--as NAME] [--plain] [--max-line BYTES] [--strict]]',
  summary: {
    en: 'every quantity of a Chinese text; with --ndjson, a filter for bulk work',
    zh: '提取中文文本中的全部数量；--ndjson 为批量过滤器',
  },
  help: {
    en: `  FILE              a document; standard input where none is named
  --year YEAR       the year that the text reports on: periods become ISO 8601

  --ndjson          a record a line in, a record a line out, in order, in constant memory
  --field NAME      the field of a record that holds its text (default: text)
  --as NAME         the field that gets the mentions (default: mentions)
  --plain           a line is a text as it stands, and not JSON
  --max-line BYTES  a longer line becomes an error record (default: ${maxLine}, at most ${mostMaxLine})
  --strict          end with 1 where a record was bad

  shanghai-sti extract report.md --year 2025
  shanghai-sti extract --ndjson < records.ndjson > figures.ndjson`,
    zh: `  FILE              文档；不写则读标准输入
  --year YEAR       文本所报告的年度：时期据此写成 ISO 8601

  --ndjson          逐行读入记录，逐行写出，次序不变，内存恒定
  --field NAME      记录中存放文本的字段（默认 text）
  --as NAME         写入结果的字段（默认 mentions）
  --plain           每行即为文本，不是 JSON
  --max-line BYTES  超过此字节数的行成为错误记录（默认 ${maxLine}，至多 ${mostMaxLine}）
  --strict          有错误记录时以 1 退出

  shanghai-sti extract report.md --year 2025
  shanghai-sti extract --ndjson < records.ndjson > figures.ndjson`,
  },
  run: async (args, context) => {
    const options = {
      year: { type: 'string' },
      field: { type: 'string' },
      as: { type: 'string' },
      plain: { type: 'boolean' },
      'max-line': { type: 'string' },
      strict: { type: 'boolean' },
    } as const;
    const { values, positionals, format } = readArguments(args, options, [0, 1], usageOf(extract));
    const [file] = positionals;
    const year = wholeNumber('year', values.year, [1000, 9999]);
    let unread = 0;
    function* mentionsOf(text: string): Generator<Mention, void, undefined> {
      const figures = iterateQuantities(text, { unread: true, ...(year !== undefined && { referenceYear: year }) });
      for (const figure of figures) {
        if (figure.kind === 'unread') unread++;
        else yield figure;
      }
    }

    if (format === 'ndjson') {
      const { field = 'text', as = 'mentions', plain = false, strict = false } = values;
      if (field === as) throw new CommandError('--field and --as name the same field');
      const most = wholeNumber('max-line', values['max-line'], [1, mostMaxLine]) ?? maxLine;
      return bulk(file, context, { field, as, plain, maxLine: most, extract: mentionsOf }, strict);
    }
    for (const option of ['field', 'as', 'plain', 'max-line', 'strict'] as const) {
      if (values[option] !== undefined) throw new CommandError(`--${option} goes with --ndjson`);
    }
    const { text } = await readDocument(file, context.terminal.stdin);
    if (format === 'json') await context.out.pieces(arrayOf(mentionsOf(text)));
    else await context.out.lines(mentionRows(text, mentionsOf(text), context.lang));
    if (unread > 0) context.terminal.stderr.write(`shanghai-sti: figures left unread: ${unread}\n`);
    return exitCodes.ok;
  },
};

async function bulk(
  file: string | undefined,
  { terminal, out }: Context,
  options: Parameters<typeof filter>[2],
  strict: boolean,
): Promise<number> {
  const counts: Counts = { records: 0, errors: 0, bytes: 0 };
  const stop = showProgress(terminal, counts);
  try {
    await filter(openInput(file, terminal.stdin), out, options, counts);
  } finally {
    stop();
  }
  if (!strict || counts.errors === 0) return exitCodes.ok;
  terminal.stderr.write(`shanghai-sti: ${counts.errors} of ${counts.records} records were bad\n`);
  return exitCodes.no;
}

/** The mentions as one array, one of them a line. */
async function* arrayOf(mentions: Iterable<Mention>): AsyncGenerator<string, void, undefined> {
  let before = '[\n  ';
  for (const mention of mentions) {
    yield before + JSON.stringify(mention);
    before = ',\n  ';
  }
  yield before === '[\n  ' ? '[]\n' : '\n]\n';
}
