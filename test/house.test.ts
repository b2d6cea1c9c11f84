import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The house: what each room may import from. Data never imports computation, and computation never imports data;
 * the rooms that join the two say so here.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  quantity: ['model'],
  period: ['model'],
  statistics: ['model', 'quantity', 'period'],
  text: ['model', 'quantity', 'period'],
  editions: ['model'],
  series: ['model', 'editions', 'statistics/series'],
  derived: ['model'],
  dataset: ['model', 'editions', 'quantity', 'period'],
  // of whatever figures it is given: it knows no data
  export: ['model', 'quantity', 'period'],
  // stands on top: nothing imports it
  schemas: ['model', 'quantity', 'period/order', 'dataset/dataset'],
  // so does the command
  command: ['model', 'quantity', 'text', 'editions', 'dataset'],
};

/** What comes from outside, and the room that it stays in; `node:` is whatever Node has. */
const packages: Readonly<Record<string, string>> = { period: 'date-fns/', schemas: 'zod/mini', command: 'node:' };

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'));

const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/^(?!\s*\*).*?(?:from|import) '([^']+)'/gm)].map(
    (match) => match[1]!,
  );

describe('imports run one way', () => {
  test.each(files.filter((file) => file.includes('/')))('%s', (file) => {
    const room = file.split('/')[0]!;
    expect(Object.keys(rooms)).toContain(room);
    for (const path of importsOf(file).filter((name) => name.startsWith('.'))) {
      const target = posix.normalize(posix.join(dirname(file), path)).replace(/\.js$/, '');
      const allowed = [room, ...rooms[room]!].some((place) => target === place || target.startsWith(`${place}/`));
      expect(allowed, `${file} imports ${target}`).toBe(true);
    }
  });

  test('date-fns stays in period, zod in schemas, Node in the command, and nothing else comes from outside', () => {
    for (const file of files) {
      const outside = importsOf(file).filter((name) => !name.startsWith('.'));
      const allowed = packages[file.split('/')[0]!];
      expect(
        outside.filter(
          (name) => name !== allowed && !(allowed !== undefined && /[:/]$/.test(allowed) && name.startsWith(allowed)),
        ),
        file,
      ).toEqual([]);
    }
  });

  test('the root is named re-exports, and those of the current edition', () => {
    const root = readFileSync(join(source, 'index.ts'), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
    const rest = root.replace(/export (?:type )?\{[^}]*\} from '[^']+';/g, '').trim();
    expect(rest).toBe("export * from './editions/current.js';");
  });

  test('only what holds data alone is re-exported as a whole', () => {
    const whole = files.filter((file) => /^export \* from/m.test(readFileSync(join(source, file), 'utf8')));
    const others = whole.filter((file) => !/^(?:index\.ts$|(?:editions|derived)\/)/.test(file));
    expect(others).toEqual([]);
  });
});
