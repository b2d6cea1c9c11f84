import { join } from 'node:path';
import ts from 'typescript';

/** What an entry costs the type check of a consumer. */
export interface TypeCost {
  /** Bytes of the declarations that the entry brings with it. */
  readonly declarations: number;
  /** What TypeScript calls by this name in `--extendedDiagnostics`, for a module that imports all of the entry. */
  readonly instantiations: number;
}

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  // An optional peer, which is not in the consumer's folder.
  paths: { 'zod/*': [join(import.meta.dirname, '../../node_modules/zod/*')] },
  // The package's declarations are checked, TypeScript's own are not.
  skipDefaultLibCheck: true,
};

const disk = ts.createCompilerHost(options);
const cache = new Map<string, ts.SourceFile | undefined>();
const host: ts.CompilerHost = {
  ...disk,
  getSourceFile(path, ...rest) {
    if (!cache.has(path)) cache.set(path, disk.getSourceFile(path, ...rest));
    return cache.get(path);
  },
};

/** The program of a module in a consumer's folder that has these lines. The module is in memory only. */
export function programOf(consumer: string, text: string): { program: ts.Program; file: ts.SourceFile } {
  const path = join(consumer, 'in-memory.ts');
  cache.set(path, ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
  const program = ts.createProgram([path], options, {
    ...host,
    fileExists: (one) => one === path || host.fileExists(one),
  });
  return { program, file: program.getSourceFile(path)! };
}

export function typeCostOf(consumer: string, entry: string): TypeCost {
  const { program } = programOf(consumer, `import * as entry from '${entry}';\nvoid entry;\n`);
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.includes('/shanghai-sti/'));
  for (const file of own) program.getSemanticDiagnostics(file);
  return {
    declarations: own.reduce((bytes, { text }) => bytes + Buffer.byteLength(text), 0),
    instantiations: program.getInstantiationCount(),
  };
}
