import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { dataset, describeChange, diffDatasets } from '../../src/dataset/index.js';
import * as edition2025 from '../../src/editions/2025/index.js';
import * as rootToday from '../../src/index.js';
import { ObservationSchema } from '../../src/schemas/index.js';
import { share } from '../../src/statistics/share.js';
import { dataset as dataset2026 } from './next-edition/edition.js';
import * as rootOf2026 from './next-edition/root.js';

/** What a dashboard shows that was written against the edition 2025. */
const dashboard = (
  edition: Pick<typeof edition2025, 'patentsGranted' | 'highValueInventionPatentsPer10kPeople'>,
): string[] =>
  [edition.patentsGranted, edition.highValueInventionPatentsPer10kPeople].map(
    ({ period, printed }) => `${period}: ${printed}`,
  );

describe('when the edition 2026 arrives', () => {
  it('a dashboard that imports shanghai-sti/editions/2025 shows what it showed', () => {
    expect(rootToday.patentsGranted).toBe(edition2025.patentsGranted);
    expect(dashboard(edition2025)).toEqual(['2025: 13.55万件', '2025-12-31: 65件']);
    expectTypeOf(edition2025.highValueInventionPatentsPer10kPeople.unit).toEqualTypeOf<'件/万人'>();
  });

  it('the root follows the newer one: under the same name another figure', () => {
    expect(rootOf2026.patentsGranted).toMatchObject({ id: 'patents-granted', period: '2026', value: 142000 });
    expectTypeOf(rootOf2026.patentsGranted).toEqualTypeOf(edition2025.patentsGranted);
  });

  it('an indicator that changed its unit does not compile in its place', () => {
    // @ts-expect-error: 件/人 is not 件/万人
    dashboard(rootOf2026);
    expectTypeOf(rootOf2026.highValueInventionPatentsPer10kPeople.unit).toEqualTypeOf<'件/人'>();
    expectTypeOf(rootOf2026).not.toHaveProperty('pctApplications');
    expect(edition2025.pctApplications.value).toBe(7446);
  });

  it('both can be used side by side', () => {
    expect([edition2025.patentsGranted, rootOf2026.patentsGranted].map(({ value }) => value)).toEqual([135500, 142000]);
  });

  test('to put it in the place of the other is a major change, and each indicator says why', () => {
    const { level, changes } = diffDatasets(dataset, dataset2026);
    expect(level).toBe('major');
    const kinds = new Map(changes.map(({ target, id, kind }) => [target === 'measure' ? 'measures' : id, kind]));
    expect(
      Object.fromEntries(
        [...kinds].filter(([id]) =>
          ['report', 'measures', 'patents-granted', 'pct-applications', 'trademarks-registered'].includes(id),
        ),
      ),
    ).toEqual({
      report: 'restated',
      measures: 'removed',
      'patents-granted': 'restated',
      'pct-applications': 'removed',
      'trademarks-registered': 'added',
    });
    expect(changes.find(({ id }) => id === 'patents-granted')?.fields.map(({ path }) => path)).toEqual([
      'period',
      'printed',
      'resolution',
      'value',
    ]);
  });
});

/** What an editor strikes through in a module beside this one, with what it says. */
function struckThrough(code: string): string[] {
  const file = join(import.meta.dirname, 'consumer.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  };
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => import.meta.dirname,
    getDefaultLibFileName: (given) => ts.getDefaultLibFilePath(given),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
  });
  expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  return service
    .getSuggestionDiagnostics(file)
    .filter(({ reportsDeprecated }) => reportsDeprecated)
    .map(({ start, length }) => {
      const info = service.getQuickInfoAtPosition(file, start);
      const tag = info?.tags?.find(({ name }) => name === 'deprecated');
      return `${code.slice(start, start + length)}: ${ts.displayPartsToString(tag?.text)}`;
    });
}

describe('an indicator that the edition 2026 renamed', () => {
  const { dataProductCertificates, dataProductRegistrations } = rootOf2026;

  it('still works under its old name, and says what takes its place', () => {
    expect(share(dataProductCertificates, dataProductRegistrations).value).toBe(100);
    expect(dataProductCertificates.deprecated).toMatchObject({
      since: '2.0.0',
      replacedBy: dataProductRegistrations.id,
      comparable: true,
    });
    expect(ObservationSchema.parse(dataProductCertificates)).toEqual(dataProductCertificates);
  });

  it('is struck through in the editor, which says what to use', () => {
    const code = `import { dataProductCertificates, dataProductRegistrations, patentsGranted } from './next-edition/root.js';
export const shown = [dataProductCertificates.value, dataProductRegistrations.value, patentsGranted.value];
`;
    const told = 'dataProductCertificates: since 2.0.0: use dataProductRegistrations, which counts the same.';
    expect(struckThrough(code)).toEqual([told, told]); // where it is imported, and where it is used
  });

  it('was renamed, says the diff', () => {
    const { deprecated: _, ...before } = dataProductCertificates;
    const { changes } = diffDatasets(
      { ...dataset2026, observations: [before] },
      { ...dataset2026, observations: [dataProductCertificates, dataProductRegistrations] },
    );
    expect(changes.map((change) => describeChange(change))).toEqual([
      'data-product-certificates was renamed to data-product-registrations',
      'data-product-registrations was added',
    ]);
  });
});
