import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Dataset } from '../dataset/dataset.js';
import { DatasetHashError, DatasetPinError } from '../dataset/errors.js';
import { verifyDataset } from '../dataset/hash.js';
import { pin } from '../dataset/pin.js';
import { editions } from '../editions/all.js';
import { currentEdition, type EditionName } from '../editions/registry.js';
import { type Command, usageOf } from './command.js';
import { CommandError, messageOf } from './errors.js';
import { exitCodes } from './exit-codes.js';
import { table } from './layout.js';
import { editionOf, readArguments } from './options.js';
import type { Language } from './terminal.js';

/** One thing that was verified. */
interface Check {
  readonly what: string;
  readonly sha256: string;
  /** Why it does not hold; without it, it does. */
  readonly problem?: string;
}

/** `shanghai-sti verify`: the data in this installation are those of the hash, and those of a pinned release. */
export const verify: Command = {
  name: 'verify',
  usage: '[--sha256 HASH] [--release VERSION] [--edition EDITION]',
  summary: { en: 'the installed data are what was released, or pinned', zh: '核验已安装的数据与发布或锁定的版本一致' },
  help: {
    en: `  --sha256 HASH      the hash that was noted: from data/SHA256SUMS, or of the export sha256
  --release VERSION  a release of the package: the data must be those that it had
  --edition EDITION  of which edition these are: ${Object.keys(editions).join(', ')}; ${currentEdition} where none is named

  Hashes the data anew and the files beside them. Ends with 1 where one differs, and says what changed.`,
    zh: `  --sha256 HASH      先前记下的散列值：取自 data/SHA256SUMS，或导出项 sha256
  --release VERSION  软件包的某次发布：数据须与其一致
  --edition EDITION  以上两项所指的年版：${Object.keys(editions).join('、')}；不写则为 ${currentEdition}

  重新计算数据及随附文件的散列值；如有不同，以 1 退出，并说明改动。`,
  },
  run: async (args, { out, lang }) => {
    const text = { type: 'string' } as const;
    const options = { sha256: text, release: text, edition: text };
    const { values, format } = readArguments(args, options, [0, 0], usageOf(verify));
    if (values.sha256 !== undefined && !/^[\da-f]{64}$/i.test(values.sha256)) {
      throw new CommandError(`${JSON.stringify(values.sha256)} is not a sha256 (expected 64 hexadecimal digits)`);
    }
    const edition = editionOf(values.edition);
    const pinned = values.sha256 !== undefined || values.release !== undefined;
    const checks = [
      ...(await Promise.all(names.map(constants))),
      ...(await files()),
      ...(pinned ? [await pinOf(edition, values.sha256, values.release)] : []),
    ];
    const ok = checks.every(({ problem }) => problem === undefined);
    const verified = { edition, ok, checks };
    if (format === 'text') {
      await out.lines(rows(checks, lang));
    } else {
      await out.write(`${JSON.stringify(verified, null, format === 'json' ? 2 : 0)}\n`);
    }
    return ok ? exitCodes.ok : exitCodes.no;
  },
};

/** What was verified, a line each; why something does not hold is an error's message, and English as those are. */
const rows = (checks: readonly Check[], lang: Language): string[] =>
  table(
    [{ title: '' }, { title: '' }],
    checks.map(({ what, problem }) => [words[lang][what] ?? what, problem ?? words[lang]['ok']!]),
  ).lines;

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ok: 'ok' },
  zh: { ok: '一致', constants: '常量', pin: '锁定' },
};

const checked = async (what: string, hash: string, verified: Promise<unknown>): Promise<Check> => {
  try {
    await verified;
    return { what, sha256: hash };
  } catch (error) {
    // anything but the answer no is an error of the call
    const no = error instanceof DatasetPinError || (error instanceof DatasetHashError && error.code === 'mismatch');
    if (!no) throw error;
    return { what, sha256: hash, problem: messageOf(error) };
  }
};

const names = Object.keys(editions) as EditionName[];

/** Of the package that a program imports: the command is a bundle of its own, which has a copy of them. */
async function constants(name: EditionName): Promise<Check> {
  const { report, observations, measures } = (await import(`${entry}/${name}`)) as Dataset;
  const { sha256 } = editions[name];
  const what = (name as string) === currentEdition ? 'constants' : ['editions', name].join('/');
  return checked(what, sha256, verifyDataset({ report, observations, measures }, sha256));
}

/** In a variable, so that the bundler leaves it to the time at which it runs. */
const entry: string = 'shanghai-sti/editions';

const pinOf = (edition: EditionName, hash: string | undefined, version: string | undefined): Promise<Check> =>
  checked(
    'pin',
    hash ?? editions[edition].sha256,
    pin({
      edition,
      ...(hash === undefined ? {} : { sha256: hash }),
      ...(version === undefined ? {} : { version }),
    }),
  );

/** What `sha256sum -c SHA256SUMS` does, in the folder of the package's data. */
async function files(): Promise<Check[]> {
  const manifest = createRequire(import.meta.url).resolve('shanghai-sti/package.json');
  const folder = join(dirname(manifest), 'data');
  const sums = await readFile(join(folder, 'SHA256SUMS'), 'utf8');
  return Promise.all(
    sums
      .trimEnd()
      .split('\n')
      .map(async (line) => {
        const [sum = '', name = ''] = line.split('  ');
        // the list may have been altered together with the file
        const edition = names.find((one) => name === `${one}.json`);
        const expected = edition === undefined ? sum : editions[edition].sha256;
        const actual = createHash('sha256')
          .update(await readFile(join(folder, name)))
          .digest('hex');
        const problem = actual === expected ? {} : { problem: `expected sha256 ${expected}, but it is ${actual}` };
        return { what: `data/${name}`, sha256: actual, ...problem };
      }),
  ).catch((error: unknown) => {
    throw new CommandError(`the data files cannot be read: ${messageOf(error)}`);
  });
}
