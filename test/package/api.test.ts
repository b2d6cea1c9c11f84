import { createHash } from 'node:crypto';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { entriesOf } from './entries.js';
import { programOf } from './type-cost.js';

/**
 * The public interface, as the declarations of the packed tarball give it: each name of each entry, what it is, and a hash
 * of its declaration without comments. The list is committed, so that a change of it is seen in review; the declaration
 * itself is in the diff of the source. `npm run api` writes it anew.
 */

const consumer = inject('consumer');
const printer = ts.createPrinter({ removeComments: true });

function interfaceOf(entry: string): string {
  const { program, file } = programOf(consumer, `export * from '${entry}';\n`);
  const checker = program.getTypeChecker();
  return checker
    .getExportsOfModule(checker.getSymbolAtLocation(file)!)
    .map((symbol) => ({ name: symbol.name, declared: declarationsOf(symbol, checker) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, declared }) => {
      expect(declared, `${entry}: ${name}`).not.toEqual([]);
      const [, kind] = /^export (?:abstract )?(\w+)/.exec(declared[0]!) ?? [];
      return `${name} ${kind} ${createHash('sha256').update(declared.join('\n')).digest('hex').slice(0, 8)}\n`;
    })
    .join('');
}

function declarationsOf(symbol: ts.Symbol, checker: ts.TypeChecker): string[] {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.declarations ?? []).map((declaration) => {
    const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile());
    // The name that it is exported by; the file that declares it says `declare`, or nothing.
    const named = target.name === symbol.name ? text : `${text} // as ${symbol.name}`;
    return named.replace(/^(?:export |declare )*/, 'export ');
  });
}

test('the interface of each entry is the committed one: `npm run api` writes it', async () => {
  const text = entriesOf(consumer).map(({ name }) => `# ${name}\n${interfaceOf(name)}`);
  await expect(text.join('\n')).toMatchFileSnapshot(join(import.meta.dirname, 'api.txt'));
});
