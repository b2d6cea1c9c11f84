import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject, test } from 'vitest';
import { entriesOf } from './entries.js';
import { programOf } from './type-cost.js';

/**
 * The public interface, as the declarations of the packed tarball give it: each export of each entry, without comments.
 * It is committed, so that a change of it is seen in review. `npm run api` writes it anew.
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
    .flatMap(({ name, declared }) => (declared.length > 0 ? declared : [`// ${name}: no declaration was found`]))
    .join('\n\n');
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

test.each(entriesOf(consumer))(
  'the interface of $name is the committed one: `npm run api` writes it',
  async ({ name }) => {
    const file = `api/${name.replace('shanghai-sti', 'index').replace('index/', '').replaceAll('/', '-')}.md`;
    const text = `# ${name}\n\n\`\`\`ts\n${interfaceOf(name)}\n\`\`\`\n`;
    expect(text).not.toContain('no declaration was found');
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, file));
  },
);
