import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { runInThisContext } from 'node:vm';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../..');

/** A ```ts block of a document, or of a doc comment. */
export interface Block {
  readonly file: string;
  /** The line of its first line of code. */
  readonly line: number;
  readonly code: string;
}

/** The blocks of a text; in TypeScript, those of its doc comments. */
export function blocksOf(file: string, text: string): Block[] {
  const plain = file.endsWith('.ts') ? text.replaceAll(/^[ \t]*\*(?!\/) ?/gm, '') : text;
  return [...plain.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    file,
    line: plain.slice(0, match.index).split('\n').length + 1,
    code: match[1]!,
  }));
}

/** The documents whose blocks are run. */
export const documents: readonly string[] = ['', 'docs/guides/'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .sort()
    .map((name) => folder + name),
);

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What a block runs with: the modules that it may import, and the names that stand in scope. */
export interface Scope {
  readonly modules: Readonly<Record<string, object>>;
  readonly names: Readonly<Record<string, unknown>>;
}

type Check = (index: number, evaluate: () => Promise<unknown>) => Promise<void>;

/**
 * Runs a block. An expression whose line ends in a comment, or that comment lines follow, must have the value that
 * the comment says, and so must a constant whose line ends in one: a number (23.06… by its first digits), a string, an array, an object
 * (… for what is left out), or `throws` and the error's name, its code, or both.
 *
 * @returns how many values were checked
 */
export async function runBlock({ file, line, code }: Block, { modules, names }: Scope): Promise<number> {
  const { script, expected } = instrument(code);
  const ran = new Set<number>();
  const check: Check = async (index, evaluate) => {
    ran.add(index);
    const { text, at, comment } = expected[index]!;
    const where = `${file}:${line + at}: ${text}`;
    let value: unknown;
    try {
      value = await evaluate();
    } catch (error) {
      if (!(error instanceof Error) || !comment.startsWith('throws ')) throw error;
      const words = [error.name, (error as { code?: string }).code];
      if (
        comment
          .split(' ')
          .slice(1)
          .every((word) => words.includes(word))
      )
        return;
      throw new Error(`${where} throws ${words.join(' ')}, not ${comment}`, { cause: error });
    }
    if (comment.startsWith('throws ') || !matches(value, readExpected(comment, where))) {
      throw new Error(`${where} is ${inspect(value, { depth: 9 })}, not ${comment}`);
    }
  };
  const load = (name: string): object => {
    const found = modules[name];
    if (!found) throw new Error(`${file}:${line}: no entry ${name}`);
    return found;
  };
  const parameters = ['require', 'exports', 'check', ...Object.keys(names)];
  const run = runInThisContext(`(async (${parameters.join(', ')}) => {{ ${script} }})`, {
    filename: `${file}:${line}`,
  }) as (...values: unknown[]) => Promise<void>;
  await run(load, {}, check, ...Object.values(names));
  const skipped = expected.find((_, index) => !ran.has(index));
  if (skipped) throw new Error(`${file}:${line + skipped.at}: ${skipped.text} was not reached`);
  return expected.length;
}

interface Expected {
  readonly text: string;
  readonly comment: string;
  /** Lines below the first one of the block. */
  readonly at: number;
}

/** Puts a call of `check` around what a comment says the value of. */
function instrument(code: string): { script: string; expected: Expected[] } {
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const expected: Expected[] = [];
  const edits: { from: number; to: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    const constant = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : undefined;
    const subject = ts.isExpressionStatement(node) ? node.expression : constant?.name;
    const comment = subject && commentBehind(code.slice(node.end), !constant);
    if (subject && comment) {
      const text = subject.getText();
      const call = `await check(${expected.length}, async () => (${text}));`;
      edits.push({ from: constant ? node.end : node.getStart(), to: node.end, text: call });
      expected.push({ text, comment, at: source.getLineAndCharacterOfPosition(node.getStart()).line });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  let edited = code;
  for (const { from, to, text } of edits.toReversed()) edited = edited.slice(0, from) + text + edited.slice(to);
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 };
  return { script: ts.transpileModule(edited, { compilerOptions }).outputText, expected };
}

/** The comment at the end of a statement's line, or else the comment lines right below it. */
function commentBehind(code: string, lines: boolean): string | undefined {
  const behind = /^[ \t]*\/\/.*/.exec(code) ?? (lines ? /^(?:\n[ \t]*\/\/ (?!@ts).*)+/.exec(code) : undefined);
  return behind?.[0].replaceAll(/\s*\/\/ ?/g, ' ').trim();
}

/** The first digits of a number. */
class Digits {
  constructor(readonly first: string) {}
}
/** What is left out, at the end of an array or an object. */
class Rest {
  readonly '…' = true;
  *[Symbol.iterator](): Generator<Rest> {
    yield this;
  }
}

function readExpected(comment: string, where: string): unknown {
  const script = comment.replaceAll(/'(?:[^'\\]|\\.)*'|(-?\d[\d.]*(?:e[-+]?\d+)?)?…/g, (all, first?: string) =>
    all.startsWith("'") ? all : first === undefined ? '...rest' : `digits('${first}')`,
  );
  try {
    const read = runInThisContext(`(digits, rest) => (${script})`) as (...values: unknown[]) => unknown;
    return read((first: string) => new Digits(first), new Rest());
  } catch (cause) {
    throw new Error(`${where}: the comment says no value: ${comment}`, { cause });
  }
}

function matches(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Digits) return typeof actual === 'number' && String(actual).startsWith(expected.first);
  if (typeof expected !== 'object' || expected === null) return Object.is(actual, expected);
  if (typeof actual !== 'object' || actual === null || Array.isArray(actual) !== Array.isArray(expected)) return false;
  const isRest = (key: string): boolean => key === '…' || (expected as Record<string, unknown>)[key] instanceof Rest;
  const keys = Object.keys(expected);
  const named = keys.filter((key) => !isRest(key));
  if (named.length === keys.length && Object.keys(actual).length !== keys.length) return false;
  const value = (of: object, key: string): unknown => (of as Record<string, unknown>)[key];
  return named.every((key) => Object.hasOwn(actual, key) && matches(value(actual, key), value(expected, key)));
}
