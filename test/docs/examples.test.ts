import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { type Block, blocksOf, documents, readText, root, runBlock } from './blocks.js';

/** The package's entries by the name that a consumer imports, with their source. */
const manifest = JSON.parse(readText('package.json')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly import?: { readonly default: string } }>>;
};
const entries = Object.entries(manifest.exports).flatMap(([path, { import: built }]) =>
  built === undefined
    ? []
    : [
        [
          manifest.name + path.slice(1),
          join(root, built.default.replace('./dist/', 'src/').replace(/js$/, 'ts')),
        ] as const,
      ],
);
const modules = Object.fromEntries(
  await Promise.all(entries.map(async ([name, source]) => [name, (await import(source)) as object] as const)),
);
const scope = { modules, names: Object.assign({}, ...Object.values(modules)) as Record<string, unknown> };

const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
  config: unknown;
};
const options: ts.CompilerOptions = {
  ...ts.parseJsonConfigFileContent(config, ts.sys, root).options,
  noUnusedLocals: false,
  paths: Object.fromEntries(entries.map(([name, source]) => [name, [source]])),
};
const host = ts.createCompilerHost(options);
const program = ts.createProgram(
  entries.map(([, source]) => source),
  options,
  host,
);
/** The modules that the entries reach: what they document can be called by somebody. */
const sources = program
  .getSourceFiles()
  .map(({ fileName }) => fileName.slice(root.length + 1))
  .filter((file) => file.startsWith('src/'))
  .sort();

const blocks = [...documents, ...sources].flatMap((file) => blocksOf(file, readText(file)));

describe('each example runs, and says its result', () => {
  for (const block of blocks) {
    test(`${block.file}:${block.line}`, async () => {
      await expect(runBlock(block, scope)).resolves.toBeGreaterThanOrEqual(0);
    });
  }

  test('there are some in each place', () => {
    const found = new Set(blocks.map(({ file }) => file));
    // the benchmark's page is written by its run; there is no code about security
    const withCode = documents.filter((file) => !/benchmarks|SECURITY/.test(file));
    for (const file of [...withCode, 'src/quantity/parse.ts', 'src/statistics/growth.ts'])
      expect(found).toContain(file);
  });
});

test('each example compiles, and what must not does not', () => {
  const wrong: Block = { file: 'wrong', line: 7, code: "\nconvert(patentsGranted, '亿元');\n" };
  expect(typeErrors([...blocks, wrong])).toEqual([expect.stringMatching(/^wrong:8: .*not assignable/)]);
});

/** What TypeScript says of blocks, each a module of its own, with the package's names as globals. */
function typeErrors(of: readonly Block[]): string[] {
  const globals = new Map(
    entries.flatMap(([name]) =>
      Object.keys(modules[name]!).map((key) => [key, `const ${key}: typeof import('${name}').${key};`] as const),
    ),
  );
  const paths = of.map((_, index) => join(root, `test/docs/block-${index}.ts`));
  const files = new Map<string, string>(of.map(({ code }, index) => [paths[index]!, `${code}\nexport {};`]));
  files.set(join(root, 'test/docs/globals.d.ts'), `export {}; declare global { ${[...globals.values()].join(' ')} }`);
  const withBlocks: ts.CompilerHost = {
    ...host,
    fileExists: (file) => files.has(file) || host.fileExists(file),
    readFile: (file) => files.get(file) ?? host.readFile(file),
    getSourceFile: (file, ...rest) =>
      files.has(file)
        ? ts.createSourceFile(file, files.get(file)!, ts.ScriptTarget.ES2022)
        : host.getSourceFile(file, ...rest),
  };
  const checked = ts.createProgram([...files.keys()], options, withBlocks, program);
  return of.flatMap(({ file, line }, index) => {
    const source = checked.getSourceFile(paths[index]!)!;
    const found = [...checked.getSyntacticDiagnostics(source), ...checked.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const at = line + source.getLineAndCharacterOfPosition(start).line;
      return `${file}:${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
    });
  });
}

describe('the documents', () => {
  const chinese = documents.filter((file) => file.endsWith('.zh-CN.md'));
  const codeOf = (file: string): string[] => blocksOf(file, readText(file)).map(({ code }) => code);

  test('each one for users has its equal, with the same code', () => {
    expect(documents.length).toBe(2 * chinese.length + 2); // CONTRIBUTING.md and SECURITY.md alone have none
    for (const file of chinese) expect(codeOf(file), file).toEqual(codeOf(file.replace('.zh-CN', '')));
  });

  test.each(documents)('%s links to what is there', (file) => {
    for (const [, target] of readText(file).matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)) {
      expect(ts.sys.fileExists(join(root, file, '..', target!)), target).toBe(true);
    }
  });

  const readmes = ['README.md', 'README.zh-CN.md'];
  /** The links of a document to files beside it: text and path. */
  const linksOf = (file: string): (readonly [text: string, path: string])[] =>
    [...readText(file).matchAll(/\[([^\]]+)\]\((?!\w+:|#)([^)#\s]+)/g)].map((match) => [match[1]!, match[2]!]);

  test.each(readmes)('%s calls each guide by its title', (file) => {
    const guides = linksOf(file).filter(([, path]) => /^docs\/guides\/.*\.md$/.test(path));
    expect(guides.length).toBeGreaterThan(10);
    const titles = guides.map(([, path]) => readText(path).split('\n')[0]!.slice('# '.length));
    expect(guides.map(([text]) => text.toLowerCase())).toEqual(titles.map((title) => title.toLowerCase()));
  });

  test.each(readmes)('%s links to what is in the package, or says that it is not', (file) => {
    const { files } = JSON.parse(readText('package.json')) as { readonly files: readonly string[] };
    const packed = (path: string): boolean => path === 'README.md' || files.includes(path);
    // npm shows the READMEs, and has neither: they say so below the command that installs the package
    const named = /^docs\/guides\/|^docs\/explorer(\.zh-CN)?\.png$|^CONTRIBUTING\.md$/;
    const paths = linksOf(file).map(([, path]) => path);
    expect(paths.filter((path) => !packed(path) && !named.test(path))).toEqual([]);
    expect(readText(file)).toMatch(/docs\/guides`.+CONTRIBUTING\.md.+npm/);
  });

  test.each(['docs/guides/helpers.md', 'docs/guides/helpers.zh-CN.md'])('%s names each helper', (file) => {
    const helpers = Object.entries(modules[manifest.name]!).filter(([, value]) => typeof value === 'function');
    const text = readText(file);
    expect(helpers.map(([name]) => name).filter((name) => !text.includes(`\`${name}`))).toEqual([]);
  });
});
